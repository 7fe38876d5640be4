# shellcheck shell=bash
# Sourced by app/run.sh and tests/run.sh: installs what is missing, configures and builds.
# Wants to be run from the repository's root by bash with -euo pipefail.

say() { printf '%s\n' "$*" >&2; }
die() { say "$0: $*"; exit 1; }

# Packages named in the given lists that are not installed; asks dpkg alone, so it needs no network and no root.
missing_packages() {
    local package condition command
    cat "$@" | sed 's/#.*//' | while read -r package condition command; do
        [ -n "$package" ] || continue
        if [ "$condition" = unless ] && command -v "$command" >/dev/null 2>&1; then continue; fi
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            echo "$package"
        fi
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
    local missing
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "This is not a Debian system: the packages of $* are taken to be installed."
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        die "neither root nor sudo: please run  apt-get install --no-install-recommends ${missing[*]}"
    fi
    as_root apt-get update -q >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

# configure PRESET [cmake arguments]: quiet unless it fails.
configure() {
    local log status=0
    log=$(mktemp)
    cmake --preset "$@" >"$log" 2>&1 || status=$?
    if [ "$status" -ne 0 ]; then cat "$log" >&2; fi
    rm -f "$log"
    return "$status"
}

# build PRESET [targets]
build() {
    local preset=$1
    shift
    NINJA_STATUS="[%f/%t %es] " ninja -C "build/$preset" "$@" >&2
}
