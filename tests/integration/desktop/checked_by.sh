#!/usr/bin/env bash
# checked_by.sh TOOL ARGUMENT…: the tool's verdict; skipped (77) where it is not installed.
command -v "$1" >/dev/null || { echo "skipped: $1 is not installed"; exit 77; }
exec "$@"
