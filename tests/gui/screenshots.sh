#!/usr/bin/env bash
# Pictures of every mode, in both themes and in the language with the widest words (German), for the README and for
# looking at beside the design. A fresh copy of the demo each time, without a screen and without the user's settings.
# Usage: screenshots.sh OUT [PROGRAM]: writes OUT/MODE-THEME-LANGUAGE.png
set -euo pipefail

[ $# -ge 1 ] || { echo "usage: $0 OUT [PROGRAM]" >&2; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
program=${2:-}
for build in release dev; do
    [ -n "$program" ] || { [ -x "$root/build/$build/bin/updraft" ] && program=$root/build/$build/bin/updraft; } || true
done
[ -n "$program" ] || { echo "updraft is not built yet: app/run.sh builds it" >&2; exit 1; }

modes=${MODES:-functions}
themes=${THEMES:-light dark}
languages=${LANGUAGES:-en de}
size=${SIZE:-1440x900}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC

failed=0
for mode in $modes; do
    for theme in $themes; do
        for language in $languages; do
            name=$mode-$theme-$language
            rm -rf "$home"/*
            mkdir -p -m 700 "$home"/{data,config,state,cache,run}
            if XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_STATE_HOME=$home/state \
                XDG_CACHE_HOME=$home/cache XDG_RUNTIME_DIR=$home/run \
                "$program" --new-instance --screenshot "$out/$name.png" --mode "$mode" --theme "$theme" \
                --language "$language" --size "$size" --function payment --traffic --after "${AFTER:-12}"; then
                echo "$out/$name.png"
            else
                echo "no picture of $name" >&2
                failed=1
            fi
        done
    done
done
exit $failed
