"""Compares Gradbook with NumPy on the two seeds, and NumPy with itself: `python disagreement.py GRADBOOK`.

NumPy is run with instruction sets switched off (`NPY_DISABLE_CPU_FEATURES`) and with other kernels of OpenBLAS
(`OPENBLAS_CORETYPE`): these sum in other orders, so their losses differ in the last places, and training carries the
differences on. The seeds print a few losses with a few digits; here every pass prints its loss with all digits, and
`second.py` stops after the rate .001, at which it learns.

Prints a table and a verdict, and fails unless
- every loss of the 2,000 passes of `first.py` is NumPy's to 1e-10 of its value, and
- the losses of the 101 passes of `second.py` differ from NumPy's by at most 10 times what NumPy differs from itself,
  both as the largest difference of all passes and at the last pass, as a part of the loss, and
- what both print outside of numbers is the same, character for character.
Needs Python 3.11, NumPy 2.4.6 and `../shared` beside the repository.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SHARED = Path(__file__).resolve().parents[4] / "shared"
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|nan|inf")
WAYS = [
    ("as it is", "", ""),
    ("without AVX-512", "X86_V4 AVX512_ICL AVX512_SPR", ""),
    ("without AVX2", "X86_V3 X86_V4 AVX512_ICL AVX512_SPR", ""),
    ("Haswell", "", "Haswell"), ("SkylakeX", "", "SkylakeX"), ("Sandybridge", "", "Sandybridge"),
    ("Nehalem", "", "Nehalem"), ("Zen", "", "Zen"), ("Prescott", "", "Prescott"),
    ("without AVX2, Nehalem", "X86_V3 X86_V4 AVX512_ICL AVX512_SPR", "Nehalem"),
]
CHANGES = {
    "first": [("if i % 250 == 0:", "if True:"), ("loss %.6f", "loss %.17g")],
    "second": [("if i % 20 == 0:", "if True:"), ("loss %.4f", "loss %.17g"),
               ("for alpha in (0.001, 0.01, 1.0):", "for alpha in (0.001,):")],
}


def program(name):
    """A seed that prints every loss with all digits."""
    text = (SHARED / f"seeds/{name}.py").read_text(encoding="utf-8")
    for old, new in CHANGES[name]:
        if text.count(old) != 1:
            sys.exit(f"seeds/{name}.py has no '{old}', or several")
        text = text.replace(old, new)
    return text


def losses(text):
    return [float(loss) for loss in re.findall(r"loss +(\S+)", text)]


def printed(command, environment=None):
    settings = {**os.environ, "OPENBLAS_NUM_THREADS": "1", **(environment or {})}
    run = subprocess.run(command, env=settings, capture_output=True, text=True, timeout=600)
    if run.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{run.stderr}")
    return run.stdout


def numpy_texts(name):
    """What each way of running NumPy prints; ways that NumPy does not know warn and are left out."""
    texts = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}_seed.py"
        path.write_text(program(name), encoding="utf-8")
        for label, features, core in WAYS:
            settings = {"NPY_DISABLE_CPU_FEATURES": features} if features else {}
            settings |= {"OPENBLAS_CORETYPE": core} if core else {}
            texts.append((label, printed([sys.executable, "-B", str(path)], settings)))
    return texts


def numpy_runs(name):
    return [(label, losses(text)) for label, text in numpy_texts(name)]


def gradbook_text(gradbook, name):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}_seed.py"
        path.write_text(program(name), encoding="utf-8")
        return printed([gradbook, "run", str(path)])


def distance(one, other):
    """The differences of two runs, as parts of the second."""
    return [abs(a - b) / abs(b) if a != b else 0.0 for a, b in zip(one, other)]


def compared(gradbook, name):
    """Prints a seed's table; gives the differences of Gradbook and those of NumPy's ways, and whether texts agree."""
    texts = numpy_texts(name)
    ours, reference = gradbook_text(gradbook, name), texts[0][1]
    agrees = NUMBER.sub("#", ours) == NUMBER.sub("#", reference)
    base = losses(reference)
    print(f"{name}.py, {len(base)} losses; differences from NumPy as it is, as a part of the loss")
    print(f"  {'':24}{'largest':>10}{'at the last pass':>18}")
    rows = [(label, distance(losses(text), base)) for label, text in texts[1:]]
    mine = distance(losses(ours), base)
    for label, row in rows + [("Gradbook", mine)]:
        print(f"  {label:24}{max(row):>10.1e}{row[-1]:>18.1e}")
    runs = [losses(text) for _, text in texts]
    between = [max(distance(a, b)[place] for a in runs for b in runs) for place in range(len(base))]
    print(f"  {'NumPy with itself':24}{max(between):>10.1e}{between[-1]:>18.1e}")
    print(f"  printed text outside of numbers: {'the same' if agrees else 'DIFFERENT'}")
    return mine, between, agrees and len(losses(ours)) == len(base)


def main(arguments):
    if not SHARED.exists():
        return print(f"skipped: {SHARED} is not there, so its seeds cannot be run") or 0
    gradbook = arguments[0]
    first, _, first_agrees = compared(gradbook, "first")
    second, between, second_agrees = compared(gradbook, "second")
    verdicts = [
        ("first.py: every loss is NumPy's to 1e-10", max(first) <= 1e-10),
        ("second.py: within 10 times NumPy's disagreement, all passes", max(second) <= 10 * max(between)),
        ("second.py: within 10 times NumPy's disagreement, last pass", second[-1] <= 10 * between[-1]),
        ("printed text is the same outside of numbers", first_agrees and second_agrees),
    ]
    for words, holds in verdicts:
        print(f"{'yes' if holds else 'NO '}  {words}")
    return 0 if all(holds for _, holds in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
