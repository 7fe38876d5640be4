#!/bin/sh
# Installs aws-lambda-ric of a major version into FOLDER once. Usage: install_ric.sh MAJOR FOLDER
# Its native part is built on this machine. What cannot be installed is not tried again for an hour.
set -eu
major=$1 folder=$2
[ -e "$folder/installed" ] && exit 0
[ -n "$(find "$folder/failed" -mmin -60 2>/dev/null)" ] && exit 1
mkdir -p "$folder"
if timeout 900 npm install --no-audit --no-fund --prefix "$folder" "aws-lambda-ric@$major" >"$folder/npm.log" 2>&1 &&
    [ -n "$(find "$folder/node_modules/aws-lambda-ric" -name 'rapid-client.node' | head -1)" ]; then
    rm -f "$folder/failed"
    touch "$folder/installed"
else
    touch "$folder/failed"
    exit 1
fi
