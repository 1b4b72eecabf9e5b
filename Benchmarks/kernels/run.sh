#!/bin/sh
# Compares products with OpenBLAS and elementary functions with the C library, one thread:
# Benchmarks/kernels/run.sh [CHUNK]
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
${CC:-clang} -O3 -ffp-contract=off -fno-math-errno -I"$sources/include" \
  "$here/functions.c" "$sources"/*.c -o "$build/functions" -lm
openblas=$(${PYTHON:-python3} -c '
import glob, os, numpy
folder = os.path.join(os.path.dirname(numpy.__file__), "..", "numpy.libs")
print(glob.glob(os.path.join(folder, "libscipy_openblas64_*.so"))[0])')
export OPENBLAS_NUM_THREADS=1
if grep -q -m 1 -w avx512bw /proc/cpuinfo; then
  "$build/products" avx512 "$openblas" "$@"
  "$build/functions" avx512
fi
OPENBLAS_CORETYPE=Haswell "$build/products" avx2 "$openblas" "$@"
"$build/functions" avx2
