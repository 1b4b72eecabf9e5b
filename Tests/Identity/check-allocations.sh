#!/usr/bin/env bash
# Counts the allocations of a training of 5,000 epochs and of one of 10,000: an epoch allocates nothing. Some few may
# be more or fewer, as the texts of other numbers are of other lengths.
#
# GRADBOOK is static, so that nothing can come between it and malloc; what is measured is linked of its objects again.
#
# check-allocations.sh GRADBOOK
set -euo pipefail
objects=$(realpath "$(dirname "$1")/gradbook.product/Objects.LinkFileList")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
gradbook=$work/gradbook
swiftc -static-stdlib -o "$gradbook" "@$objects" -l:libcmark.a -l:libyaml.a -Xlinker --gc-sections \
  -Xlinker --defsym=main=gradbook_main 2>"$work/log" || { cat "$work/log" >&2; exit 1; }

# count PRECISION EPOCHS
count() {
  LD_PRELOAD=$work/count_allocations.so ALLOCATION_COUNT=$work/count \
    "$gradbook" render -j 1 -p "precision=$1" -p "epochs=$2" -o "$work" "$here/allocations.md" 2>"$work/log" ||
    { cat "$work/log" >&2; exit 1; }
  cat "$work/count"
}

clang -O2 -Wall -Wextra -Werror -shared -fPIC "$here/count_allocations.c" -o "$work/count_allocations.so"
for precision in float32 float64; do
  few=$(count "$precision" 5000)
  many=$(count "$precision" 10000)
  if [ $((many - few)) -gt 50 ]; then
    echo "allocations: $precision: $few in 5,000 epochs, $many in 10,000. Find what allocates in an epoch, by a" \
      "debugger's breakpoint on malloc while the run trains." >&2
    exit 1
  fi
  echo "allocations: $precision: $few in 5,000 epochs, $many in 10,000"
done
