#!/usr/bin/env bash
# Brings the catalogues up to date with the sources: new texts are added as unfinished, vanished ones go. English
# holds plural forms only; its other texts are the sources' own. Usage: translations/update.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
folder=${1:-translations}
lupdate=/usr/lib/qt6/bin/lupdate
options=(-silent -locations none -no-obsolete -source-language en -no-ui-lines -I .)
mapfile -t sources < <(find app/studio widgets -name '*.cpp' -o -name '*.h' | LC_ALL=C sort)
for language in de es fr ja zh_CN; do
    "$lupdate" "${options[@]}" "${sources[@]}" -target-language "$language" -ts "$folder/updraft_$language.ts"
done
"$lupdate" "${options[@]}" -pluralonly "${sources[@]}" -target-language en -ts "$folder/updraft_en.ts"
