"""What the comparisons share: the Python they compare with, processor seconds of a command, tables."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / ".build" / "bench"
GRADBOOK = ROOT / ".build" / "release" / "gradbook"
NUMPY = "numpy==2.4.6"
RUNS = 7
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def environment(*more):
    """The Python of an environment with the NumPy that is compared with, and other packages."""
    if not GRADBOOK.exists():
        sys.exit(f"{GRADBOOK} is missing: run make build")
    BENCH.mkdir(parents=True, exist_ok=True)
    folder = BENCH / "venv"
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", NUMPY, *more]
    subprocess.run(install, check=True)
    return python


def measure(command):
    """Runs a command; gives its standard output and error, processor and wall seconds, peak memory in bytes."""
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=output, stderr=errors, env=os.environ | ONE_THREAD)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0), errors.seek(0)
        texts = output.read(), errors.read()
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{texts[1]}")
    return *texts, {
        "cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "memory": usage.ru_maxrss * 1024,
    }


def seconds(values):
    """The median with the smallest and the largest value."""
    low, middle, high = min(values), statistics.median(values), max(values)
    digits = 4 if middle < 0.1 else 3 if middle < 1 else 2
    return f"{middle:.{digits}f} ({low:.{digits}f}-{high:.{digits}f})"


def table(columns, rows):
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in lines)


def processor():
    """The processor's name, and whether it has AVX-512."""
    text = open("/proc/cpuinfo").read()
    model = re.search(r"model name\s*: (.*)", text)
    flags = re.search(r"flags\s*: (.*)", text)
    return model[1] if model else "unknown", "avx512f" in (flags[1].split() if flags else [])


def versions(python):
    """What is compared: Gradbook's version, and that of NumPy with its Python and OpenBLAS."""
    def output(*command):
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    numpy = output(python, "-c", "import numpy, sys; print(f'{numpy.__version__}, Python {sys.version.split()[0]}')")
    code = "import numpy; print(numpy.show_config(mode='dicts')['Build Dependencies']['blas']['version'])"
    return output(GRADBOOK, "--version"), f"NumPy {numpy}, OpenBLAS {output(python, '-c', code)}"
