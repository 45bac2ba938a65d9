#!/usr/bin/env bash
# ./dev: what it installs, and what it says when it cannot. Nothing is installed here: the package tools are
# replaced by ones that only answer.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    echo "FAILED: $1" >&2
    exit 1
}

answer() { # COMMAND SCRIPT: puts a stand-in in front of the real command
    printf '#!/bin/bash\n%s\n' "$2" >"$scratch/bin/$1"
    chmod +x "$scratch/bin/$1"
}

# The functions of ./dev, without its last part, which runs a command; they see a copy of the list, since
# an ordinary user may not be let into the tree.
functions() {
    sed '/^case /,$d' "$top/dev" | sed "s|^cd .*|cd '$scratch'|"
}

install() { # GROUP…
    PATH="$scratch/bin:$PATH" bash -c "$(functions)"'; install_packages "$@"' dev "$@" </dev/null 2>&1
}

mkdir "$scratch/bin" "$scratch/packaging"
cp "$top/packaging/debian-packages.txt" "$scratch/packaging/"
chmod -R a+rX "$scratch"
answer apt-get "echo apt-get \"\$@\" >>'$scratch/asked'"
answer sudo 'exit 1'

all_but() { # PACKAGE: every package is there but this
    # shellcheck disable=SC2016 # expanded by the stand-in
    answer dpkg-query 'for p in "$@"; do [[ $p == -* || $p == *\{* || $p == '"$1"' ]] || echo "installed $p"; done'
}

all_but none
: >"$scratch/asked"
install run build test bench >"$scratch/said"
[[ ! -s $scratch/asked && ! -s $scratch/said ]] || fail "nothing was missing, but something was done"

all_but libgtest-dev
install run build >"$scratch/said"
[[ ! -s $scratch/asked ]] || fail "running asked for a test package"

if ((EUID == 0)); then
    install run build test >"$scratch/said"
    [[ $(head -n1 "$scratch/asked") == "apt-get update"* ]] || fail "the lists were not brought up to date first"
    [[ $(tail -n1 "$scratch/asked") == *"--no-install-recommends"*" libgtest-dev" ]] || fail "only what is missing should be installed"
    as_other=(setpriv --reuid 65534 --clear-groups)
else
    as_other=()
fi

: >"$scratch/asked"
code=0
said=$(PATH="$scratch/bin:$PATH" "${as_other[@]}" bash -c "$(functions)"'; install_packages test' dev </dev/null 2>&1) || code=$?
((code == 1)) || fail "without root it should stop"
[[ $(wc -l <<<"$said") == 1 && $said == *libgtest-dev* ]] || fail "one sentence should name what is missing: $said"

code=0
"$top/dev" nonsense >/dev/null 2>&1 || code=$?
((code == 2)) || fail "an unknown command should end with 2"
[[ $("$top/dev" help) == usage:* ]] || fail "help should print the usage"
echo "all as it should be"
