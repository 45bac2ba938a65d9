#!/bin/sh
# Puts the four Fandol faces (仿宋, 楷体, 宋体, 黑体; GPL with font exception) into a folder, for pages that
# look right where the office's own faces are missing. They come out of Debian's texlive-lang-chinese, which
# is unpacked and not installed. Without them other faces serve, so this never fails a build.
#   fetch-faces.sh FOLDER
set -u

if [ $# -ne 1 ]; then
    echo "usage: fetch-faces.sh FOLDER" >&2
    exit 2
fi
folder=$1
package=texlive-lang-chinese
faces="FandolFang-Regular.otf FandolKai-Regular.otf FandolSong-Regular.otf FandolHei-Regular.otf"

complete() {
    for face in $faces; do
        [ -s "$folder/$face" ] || return 1
    done
}

give_up() {
    echo "The Fandol faces were not fetched ($1); pages are drawn with the installed faces." >&2
    exit 0
}

complete && exit 0
command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || give_up "this is not a Debian system"

scratch=$(mktemp -d) || give_up "no room for temporary files"
trap 'rm -rf "$scratch"' EXIT
chmod 755 "$scratch" # apt's own user may write no further than it must, but has to get here

(cd "$scratch" && apt-get download -q "$package") >/dev/null 2>&1 \
    || give_up "the package $package could not be downloaded"
archive=$(ls "$scratch/$package"_*.deb 2>/dev/null | head -n 1)
[ -n "$archive" ] || give_up "the package $package could not be downloaded"

mkdir "$scratch/content"
dpkg-deb --fsys-tarfile "$archive" | tar -x -C "$scratch/content" --wildcards '*/fandol/Fandol*-Regular.otf' \
    2>/dev/null || give_up "the package $package could not be unpacked"
mkdir -p "$folder" || give_up "$folder could not be made"
for face in $faces; do
    found=$(find "$scratch/content" -name "$face" | head -n 1)
    [ -n "$found" ] || give_up "$face is not in $package"
    # Under another name first: a face that stands there is whole.
    cp "$found" "$folder/$face.part" && mv "$folder/$face.part" "$folder/$face" \
        || give_up "$folder could not be written"
done
