#!/usr/bin/env bash
# Builds the program of kernels.c in several ways and compares what each table gives with kernels.txt.
#
# check-kernels.sh all      natively, with sanitizers, on emulated older processors, on emulated arm64
# check-kernels.sh quick    natively
# check-kernels.sh store    natively, after storing what the fastest table gives
set -euo pipefail
mode=$1
here=$(cd "$(dirname "$0")" && pwd)
sources=$here/../../Sources/CKernels
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# build NAME COMPILER FLAG...
build() {
  local name=$1
  shift
  mkdir "$work/$name.objects"
  printf '%s\n' "$sources"/*.c "$here/kernels.c" | (cd "$work/$name.objects" && xargs -P 2 -n 1 \
    "$@" -ffp-contract=off -fno-math-errno -I"$sources/include" -c)
  "$@" "$work/$name.objects"/*.o -lm -o "$work/$name" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
}

# compare WHERE TABLES COMMAND...
compare() {
  local where=$1 tables=$2 table
  shift 2
  for table in $tables; do
    "$@" "$table" >"$work/digests"
    if ! diff "$here/kernels.txt" "$work/digests"; then
      echo "kernels: $table, $where: other bits than stored. Make the kernels named above give the same bits on" \
        "every table; only where the numeric contract changes, raise its version and run 'make digests'." >&2
      exit 1
    fi
    echo "kernels: $table, $where: the stored bits"
  done
}

build native clang -O3 -static
if [ "$mode" = store ]; then
  "$work/native" "$("$work/native" | head -1)" >"$here/kernels.txt"
fi
compare "native" "$("$work/native")" "$work/native"
if [ "$mode" != all ]; then exit; fi

# Builds that fix the second-level cache have the blocks of other machines.
build sanitized clang -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -DCK_SECOND_LEVEL_CACHE=262144
compare "sanitized, small blocks" "$("$work/sanitized")" "$work/sanitized"
compare "as on Nehalem" portable qemu-x86_64 -cpu Nehalem "$work/native"
# Without what the emulator warns that it lacks.
compare "as on Haswell" avx2 qemu-x86_64 -cpu Haswell,-pcid,-x2apic,-tsc-deadline,-hle,-invpcid,-rtm "$work/native"
build arm64-gcc aarch64-linux-gnu-gcc -O3 -static -DCK_SECOND_LEVEL_CACHE=2097152
compare "arm64 by gcc, large blocks" neon qemu-aarch64 "$work/arm64-gcc"
build arm64-clang clang --target=aarch64-linux-gnu -O3 -static
compare "arm64 by clang" neon qemu-aarch64 "$work/arm64-clang"
