#!/usr/bin/env bash
# Builds Updraft and serves a workspace; see --help.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
. app/prepare.sh

usage() {
    cat <<'TEXT'
usage: app/run.sh [--headless] [--build-only] [--reset-demo] [arguments for updraft or updraftd]

Installs missing Debian packages, builds Updraft and opens the studio: the first time on a copy of the demo workspace,
kept in $XDG_DATA_HOME/updraft/demo (usually ~/.local/share/updraft/demo), later on the workspace that was open last.
With --headless it serves without a screen on http://127.0.0.1:9000: the demo workspace, or what --workspace names.

  --headless    serve without a window; needs and installs nothing of Qt
  --build-only  build and stop
  --reset-demo  put the demo workspace back as it came (a changed copy is kept beside it)
  --help        this text; `app/run.sh -- --help` shows the options of the studio, `app/run.sh --headless -- --help`
                those of updraftd

Examples
  app/run.sh                                        the studio
  app/run.sh ~/my-functions                         the studio, on a folder of yours
  app/run.sh --headless --workspace ~/my-functions  that folder without a window
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
    rm -rf "$demo.new/.updraft"
    mv "$demo.new" "$demo"
}

# A headless server needs no Qt, so it is neither installed nor looked for, unless the studio was built here before.
studio=yes
if [ $headless = yes ] && [ $build_only = no ] && [ ! -x build/release/bin/updraft ]; then studio=no; fi
install_packages app/packages.txt
if [ $studio = yes ]; then
    install_packages app/packages-studio.txt
    options=(-DUPDRAFT_STUDIO=ON)
    targets=(updraft updraftd)
else
    options=(-DUPDRAFT_STUDIO=OFF)
    targets=(updraftd)
fi
if [ ! -f build/release/CMakeCache.txt ]; then options+=(-DUPDRAFT_TESTS=OFF); fi
configure release "${options[@]}"
build release "${targets[@]}"
if [ $build_only = yes ]; then
    say "Built $PWD/build/release/bin/updraft and $PWD/build/release/bin/updraftd"
    exit 0
fi

if [ $reset_demo = yes ] || { [ $headless = yes ] && [ $has_workspace = no ] && [ ! -d "$demo" ]; }; then
    restore_demo
fi
if [ $headless = yes ]; then
    if [ $has_workspace = no ]; then arguments=(--workspace "$demo" "${arguments[@]}"); fi
    binary=$PWD/build/release/bin/updraftd
else
    if [ $reset_demo = yes ] && [ ${#arguments[@]} -eq 0 ]; then arguments=("$demo"); fi
    binary=$PWD/build/release/bin/updraft
fi
cd "$called_from"
exec "$binary" "${arguments[@]}"
