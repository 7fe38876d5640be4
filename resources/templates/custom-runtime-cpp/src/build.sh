#!/bin/sh
# Builds `bootstrap`, the program that is started for this function. Needs g++.
# The C++ library is linked in, so that the program also runs where another one is installed; for the cloud, build on
# Amazon Linux 2023, since the C library must not be newer than the one there.
set -eu
cd "$(dirname "$0")"
# Under another name first: an environment that starts meanwhile finds a complete program.
${CXX:-g++} -std=c++17 -O2 -Wall -Wextra -static-libstdc++ -static-libgcc -s main.cpp -o bootstrap.new
mv bootstrap.new bootstrap
echo "bootstrap is built"
