#!/usr/bin/env bash
# Renders the notebooks under several circumstances and compares each result with the committed pages.
set -euo pipefail
gradbook=$(realpath "$1")
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A locale with other letters and another decimal sign, made here because few machines have it.
mkdir "$work/locales"
localedef -i tr_TR -f UTF-8 "$work/locales/tr_TR.UTF-8"

compare() {
  if diff -rq "$work/$1" "$root/output"; then
    echo "output/ is what the notebooks give: $2"
  else
    echo "output/ is not what the notebooks give: $2. Run 'make report' and commit output/." >&2
    exit 1
  fi
}

(cd "$root" && "$gradbook" render -j 1 -o "$work/one") 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
compare one "one thread"

mkdir "$work/elsewhere"
(cd "$work/elsewhere" &&
  TZ=Asia/Tokyo LOCPATH="$work/locales" LC_ALL=tr_TR.UTF-8 "$gradbook" render "$root/notebooks" -j 2 -o "$work/two") \
  2>"$work/log" || { cat "$work/log" >&2; exit 1; }
compare two "two threads, another folder, Tokyo's time, a Turkish locale"
