#!/usr/bin/env bash
# Builds Updraft and serves a workspace; see --help.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. app/prepare.sh

usage() {
    cat <<'TEXT'
usage: app/run.sh [--headless] [--build-only] [--reset-demo] [arguments for updraftd]

Installs missing Debian packages, builds Updraft and runs it. Without --workspace it serves a copy of the demo
workspace, kept in $XDG_DATA_HOME/updraft/demo (usually ~/.local/share/updraft/demo), on http://127.0.0.1:9000.

  --headless    serve without a window; until the studio exists this is what happens anyway
  --build-only  build and stop
  --reset-demo  put the demo workspace back as it came (a changed copy is kept beside it)
  --help        this text; `app/run.sh --headless -- --help` shows the options of updraftd

Examples
  app/run.sh                                        the demo workspace
  app/run.sh --headless --workspace ~/my-functions  a folder of yours
  app/run.sh --headless --listen 127.0.0.1:9100     another port
TEXT
}

# The caller's folder decides what a relative --workspace means.
called_from=${OLDPWD:-$PWD}
headless=no build_only=no reset_demo=no has_workspace=no
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
        --headless) headless=yes ;;
        --build-only) build_only=yes ;;
        --reset-demo) reset_demo=yes ;;
        --help | -h) usage; exit 0 ;;
        --) shift; arguments+=("$@"); break ;;
        *) arguments+=("$1") ;;
    esac
    shift
done
# updraftd's subcommands and its help bring a workspace of their own, or need none.
for argument in "${arguments[@]}"; do
    case $argument in
        --workspace | --workspace=* | --help | -h | --version | invoke | validate | list) has_workspace=yes ;;
    esac
done

demo=${XDG_DATA_HOME:-$HOME/.local/share}/updraft/demo

restore_demo() {
    if [ -e "$demo" ]; then
        local kept
        kept=$demo-$(date +%Y%m%d-%H%M%S)
        mv "$demo" "$kept"
        say "The demo workspace was put back; the changed copy is in $kept"
    fi
    mkdir -p "$(dirname "$demo")"
    # Copied under another name first, so that an interrupted copy is never taken for the workspace.
    rm -rf "$demo.new"
    cp -r resources/demo "$demo.new"
    mv "$demo.new" "$demo"
}

install_packages app/packages.txt
if [ -f build/release/CMakeCache.txt ]; then
    configure release
else
    configure release -DUPDRAFT_TESTS=OFF
fi
build release updraftd
if [ $build_only = yes ]; then
    say "Built $PWD/build/release/bin/updraftd"
    exit 0
fi

if [ $headless = no ]; then
    say "The desktop studio is not built yet: serving headless."
fi
if [ $has_workspace = no ]; then
    if [ $reset_demo = yes ] || [ ! -d "$demo" ]; then restore_demo; fi
    arguments=(--workspace "$demo" "${arguments[@]}")
elif [ $reset_demo = yes ]; then
    restore_demo
fi
binary=$PWD/build/release/bin/updraftd
cd "$called_from"
exec "$binary" "${arguments[@]}"
