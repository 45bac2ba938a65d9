#!/usr/bin/env bash
# How long from start to the first paint of the opened plan, on a real X server, beside an empty Qt window and
# beside LibreOffice Calc with the ledger; and the program's peak memory. Medians of the runs.
# usage: startup.sh BUILD-FOLDER [RUNS]
set -euo pipefail
build=$1
runs=${2:-11}
work=$(mktemp -d)
export LC_ALL=C.UTF-8
export QT_QPA_PLATFORM=xcb
export HOME=$work XDG_DATA_HOME=$work/data XDG_RUNTIME_DIR=$work

display=:$((90 + RANDOM % 100))
Xvfb "$display" -screen 0 1920x1080x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
export DISPLAY=$display
for _ in $(seq 50); do xdpyinfo >/dev/null 2>&1 && break || sleep 0.1; done

"$build/app/xushi" sample -o "$work/plan.xushi" >/dev/null
"$build/app/xushi" export "$work/plan.xushi" --format xlsx -o "$work/ledger.xlsx"

milliseconds() { # command …: wall time of the process
    local from to
    from=$(date +%s%N)
    "$@" >/dev/null 2>&1
    to=$(date +%s%N)
    echo $(((to - from) / 10000))
}
median() { sort -n | awk '{v[NR]=$1} END {printf "%.1f", v[int((NR + 1) / 2)] / 100}'; }

# LibreOffice is timed until its document window is on screen, which comes before its first paint.
calc_start() {
    local from to process
    from=$(date +%s%N)
    soffice --calc --norestore --nologo --nofirststartwizard "-env:UserInstallation=file://$work/office" \
        "$work/ledger.xlsx" >/dev/null 2>&1 &
    process=$!
    until xdotool search --onlyvisible --name 'ledger.xlsx' >/dev/null 2>&1; do
        kill -0 "$process" 2>/dev/null || return 1
        sleep 0.01
    done
    to=$(date +%s%N)
    echo $(((to - from) / 10000))
    kill "$process" 2>/dev/null || true
    pkill -P "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
}

own=() empty=() office=()
for _ in $(seq "$runs"); do
    empty+=("$(milliseconds "$build/tests/bench/emptywindow")")
    own+=("$(XUSHI_EXIT_AFTER_FIRST_PAINT=1 milliseconds "$build/app/xushi" "$work/plan.xushi")")
done
own_median=$(printf '%s\n' "${own[@]}" | median)
empty_median=$(printf '%s\n' "${empty[@]}" | median)
peak=$(XUSHI_EXIT_AFTER_FIRST_PAINT=1 /usr/bin/time -f %M "$build/app/xushi" "$work/plan.xushi" 2>&1 >/dev/null | tail -1)
printf '%-44s %10s ms\n' "empty Qt Widgets window" "$empty_median" "Xushi, plan opened, first paint" "$own_median"
printf '%-44s %10s\n' "ratio" "$(awk "BEGIN {printf \"%.2f\", $own_median / $empty_median}")"
printf '%-44s %10s MB\n' "peak memory of Xushi" "$(awk "BEGIN {printf \"%.1f\", $peak / 1024}")"

if command -v soffice >/dev/null && command -v xdotool >/dev/null && calc_start >/dev/null; then
    for _ in 1 2 3; do office+=("$(calc_start)"); done
    office_median=$(printf '%s\n' "${office[@]}" | median)
    printf '%-44s %10s ms\n' "LibreOffice Calc, ledger on screen (warm)" "$office_median"
    printf '%-44s %10s\n' "Xushi / LibreOffice Calc" "$(awk "BEGIN {printf \"%.2f\", $own_median / $office_median}")"
else
    echo "LibreOffice Calc with a window is not installed; that comparison was left out."
fi
