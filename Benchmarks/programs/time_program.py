"""Runs a program and writes the processor seconds from its first to its last statement to the standard error.

`python time_program.py FILE.py`; what the program imports is imported before, and its text compiled.
"""

import ast
import importlib
import sys
import time
from pathlib import Path

text = Path(sys.argv[1]).read_text()
for node in ast.walk(ast.parse(text)):
    if isinstance(node, ast.Import):
        for alias in node.names:
            importlib.import_module(alias.name)
    elif isinstance(node, ast.ImportFrom):
        importlib.import_module(node.module)
        for alias in node.names:
            try:
                importlib.import_module(f"{node.module}.{alias.name}")
            except ImportError:
                pass
code = compile(text, sys.argv[1], "exec")
names = {"__name__": "__main__"}
start = time.process_time()
exec(code, names)
seconds = time.process_time() - start
print(f"\nseconds {seconds!r}", file=sys.stderr)
