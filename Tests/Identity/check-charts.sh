#!/usr/bin/env bash
# Renders charts.md natively and on emulated older processors, and compares the pages with charts.html.
#
# check-charts.sh quick GRADBOOK    natively only
# check-charts.sh all GRADBOOK
# check-charts.sh store GRADBOOK    all, after storing the native page
set -euo pipefail
mode=$1
gradbook=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# render COMMAND...
render() {
  "$@" render -o "$work" "$here/charts.md" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

# compare WHERE COMMAND...
compare() {
  local where=$1
  shift
  render "$@"
  if ! cmp "$here/charts.html" "$work/charts.html"; then
    echo "charts: $where: another page than stored. If pages are meant to change, and natively and as on other" \
      "processors the same way, run 'make digests'." >&2
    exit 1
  fi
  echo "charts: $where: the stored page"
}

if [ "$mode" = store ]; then
  render "$gradbook"
  cp "$work/charts.html" "$here/charts.html"
fi
compare "native" "$gradbook"
if [ "$mode" = quick ]; then exit 0; fi
compare "as on Nehalem" qemu-x86_64 -cpu Nehalem "$gradbook"
# Without what the emulator warns that it lacks.
compare "as on Haswell" qemu-x86_64 -cpu Haswell,-pcid,-x2apic,-tsc-deadline,-hle,-invpcid,-rtm "$gradbook"
