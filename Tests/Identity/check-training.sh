#!/usr/bin/env bash
# Renders training.md on each instruction set with 1, 2 and 4 threads, and compares all final parameters and results
# with training.txt.
#
# check-training.sh all GRADBOOK
# check-training.sh quick GRADBOOK    on the fastest instruction set with 1 and 2 threads
# check-training.sh store GRADBOOK    all, after storing what the fastest instruction set gives on 1 thread
set -euo pipefail
mode=$1
gradbook=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# digests ISA THREADS
digests() {
  rm -rf "$work/results"
  for precision in float32 float64; do
    "$gradbook" render --isa "$1" -j "$2" -p "precision=$precision" --to json --dump "$work/results/$precision" \
      -o "$work/results/$precision" "$here/training.md" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
    # Versions may change where no bit does.
    sed -i '/"versions": {/,/}/d' "$work/results/$precision/training.json"
  done
  (cd "$work/results" && find . -name 'final-*.npy' -o -name '*.json' | LC_ALL=C sort | xargs sha256sum)
}

# The program names its instruction sets, the fastest first, where it is given an unknown one.
sets=$({ "$gradbook" check --isa unknown 2>&1 || true; } | sed -n 's/.*takes one of \(.*\) on this.*/\1/p' | tr -d ,)
threads="1 2 4"
if [ "$mode" = quick ]; then
  sets=${sets%% *}
  threads="1 2"
fi
if [ "$mode" = store ]; then digests "${sets%% *}" 1 >"$here/training.txt"; fi

for set in $sets; do
  for count in $threads; do
    digests "$set" "$count" >"$work/digests"
    if ! diff "$here/training.txt" "$work/digests"; then
      echo "training: $set, $count threads: other bits than stored. Find out which step depends on the instruction" \
        "set or on threads; only where the numeric contract changes, raise its version and run 'make digests'." >&2
      exit 1
    fi
    echo "training: $set, $count threads: the stored bits"
  done
done
