#!/bin/sh
# Fetches the outlines of countries for the map, by npm and pinned by the lock file beside this.
# Without npm or a network the map goes without outlines; that must not fail a build.
set -u
here=$1  # this folder
work=$2  # where npm may put things
out=$3   # where the file belongs
file=countries-50m.json

[ -s "$out/$file" ] && exit 0
if ! command -v npm >/dev/null 2>&1; then
    echo "npm is not on PATH: the map will have no outlines of countries"
    exit 0
fi
mkdir -p "$work" "$out"
cp "$here/package.json" "$here/package-lock.json" "$work/"
if [ -s "$work/node_modules/world-atlas/$file" ] ||
    (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error --fetch-retries=1); then
    cp "$work/node_modules/world-atlas/$file" "$out/$file"
else
    echo "npm could not fetch the outlines of countries: the map will have none"
fi
exit 0
