#!/bin/sh
# Compares the kernels with OpenBLAS, one thread: Benchmarks/kernels/run.sh [CHUNK]
#
# OpenBLAS is the one in the NumPy of $PYTHON (default python3), as NumPy's wheels bring it. The AVX2 kernels
# are compared with what OpenBLAS does on a processor that has no AVX-512.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sources=$here/../../Sources/CKernels
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
${CC:-clang} -O3 -ffp-contract=off -fno-math-errno -I"$sources/include" \
  "$here/products.c" "$sources"/*.c -o "$build/products" -ldl -lm
openblas=$(${PYTHON:-python3} -c '
import glob, os, numpy
folder = os.path.join(os.path.dirname(numpy.__file__), "..", "numpy.libs")
print(glob.glob(os.path.join(folder, "libscipy_openblas64_*.so"))[0])')
export OPENBLAS_NUM_THREADS=1
if grep -q -m 1 -w avx512bw /proc/cpuinfo; then "$build/products" avx512 "$openblas" "$@"; fi
OPENBLAS_CORETYPE=Haswell "$build/products" avx2 "$openblas" "$@"
