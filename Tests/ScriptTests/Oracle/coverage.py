"""Counts in how many programs of the corpus each supported name and grammar rule occurs.

`python coverage.py` writes `coverage.txt` (a digest of the programs and the table that it was made from, then a line
a name of names.txt: name, programs that use it, programs in which it is part of an error, and up to three of each
kind) and prints what occurs in fewer than three programs or
in no error. Needs the Python that run_programs.py needs.

A name is used where an attribute is read from a value of its type or module while the program runs, or where a
built-in or imported name stands. A rule is used where a node of the syntax tree is of its kind (rules.py). Either
is part of an error where an exception, caught or not, passes an instruction of the node or of one of the
constructs around it; statements that cannot raise count in the block of one that does, and in a line that is a
syntax error. What annotates a function, a class's fields or an assignment, and what a class inherits from, is part of
the errors that pass it.
"""

import abc
import ast
import builtins
import collections
import copy
import dataclasses
import functools
import io
import itertools
import json
import math
import operator
import os
import random
import re
import string
import sys
import typing
import warnings
from pathlib import Path

import run_programs
from rules import rules

HERE = Path(__file__).resolve().parent
QUIET = set("""break continue pass global nonlocal docstring import import-as from-import from-import-as
    from-import-star annotation ellipsis main-guard yield return try-else finally raise-again except-bare
    except-tuple except-as except while-else for-else""".split())
WORDS = set("""break continue pass global nonlocal return yield def lambda class import del with for while if else
    elif try except assert raise finally""".split())


def table():
    lines = (HERE / "names.txt").read_text(encoding="utf-8").split("\n")
    return [line for line in lines if line and not line.startswith("# ")]


def prefixes():
    """The modules and what their names begin with in the table."""
    import numpy
    import scipy.special
    modules = [(numpy, "np."), (numpy.random, "np.random."), (numpy.linalg, "np.linalg."),
               (scipy.special, "scipy.special.")]
    plain = (math, random, collections, functools, itertools, operator, copy, abc, dataclasses, string, typing,
             warnings)
    return modules + [(each, each.__name__ + ".") for each in plain]


class Namer:
    """What values and attributes are called in the table."""

    def __init__(self, names):
        self.names = set(names)
        self.prefixes = {id(module): prefix for module, prefix in prefixes()}
        self.objects = collections.defaultdict(set)
        for module, prefix in prefixes() + [(builtins, "")]:
            for name in dir(module):
                # What typing offers may be a built-in type by another name.
                if prefix + name in self.names and callable(getattr(module, name)) and module is not typing:
                    self.objects[id(getattr(module, name))].add(prefix + name)

    def of_attribute(self, value, attribute):
        if id(value) in self.prefixes:
            return {self.prefixes[id(value)] + attribute} & self.names
        if isinstance(value, type(sys)):
            return set()
        found = {name + "." + attribute for name in self.objects.get(id(value), ())} & self.names
        if isinstance(value, sys.modules["numpy"].generic) and "ndarray." + attribute in self.names:
            return found | {"ndarray." + attribute}
        kinds = value.__mro__ if isinstance(value, type) else type(value).__mro__
        if hasattr(value, "_fields"):
            found |= {"namedtuple." + attribute} & self.names
        for kind in kinds:
            full = kind.__name__ + "." + attribute
            if full in self.names and not kind.__dict__.get("__module__") == "__main__":
                return found | {full}
        return found

    def of_value(self, value):
        return self.objects.get(id(value), set())


class Watcher(ast.NodeTransformer):
    """Lets every attribute that is read be reported with its node."""

    def visit_Attribute(self, node):
        self.generic_visit(node)
        private = node.attr.startswith("__") and not node.attr.endswith("__")
        if not isinstance(node.ctx, ast.Load) or private:
            return node
        place = json.dumps([node.lineno, node.col_offset, node.end_lineno, node.end_col_offset])
        call = ast.Call(ast.Name("__seen__", ast.Load()),
                        [node.value, ast.Constant(node.attr), ast.Constant(place)], [])
        return ast.fix_missing_locations(ast.copy_location(call, node))


def span(node):
    return [node.lineno, node.col_offset, node.end_lineno, node.end_col_offset]


def around(tree, place):
    """The nodes that hold a place, from the innermost function (and its class) inwards."""
    chain, node = [], tree
    start, end = (place[0], place[1]), (place[2], place[3])
    while node is not None:
        inner = None
        for child in ast.iter_child_nodes(node):
            inside = list(ast.walk(child)) if not hasattr(child, "lineno") else [child]
            for each in inside:
                if hasattr(each, "lineno"):
                    first, last = (each.lineno, each.col_offset), (each.end_lineno, each.end_col_offset)
                    for decorator in getattr(each, "decorator_list", []):
                        first = min(first, (decorator.lineno, decorator.col_offset))
                    if first <= start and end <= last and (inner is None or each is not child):
                        inner = each
                        break
            if inner is not None:
                break
        node = inner
        if node is not None:
            chain.append(node)
    functions = [i for i, each in enumerate(chain) if isinstance(each, (ast.FunctionDef, ast.Lambda))]
    if functions:
        kept = chain[functions[-1]:]
        chain = [each for each in chain[:functions[-1]] if isinstance(each, ast.ClassDef)] + kept
    return chain


def described(node):
    """The nodes that annotate a function, a class's fields or an assignment, or that a class inherits from."""
    found = [getattr(node, "returns", None), getattr(node, "annotation", None), *getattr(node, "bases", [])]
    if isinstance(node, ast.FunctionDef):
        given = node.args
        arguments = [*given.posonlyargs, *given.args, given.vararg, *given.kwonlyargs, given.kwarg]
        found += [each.annotation for each in arguments if each is not None]
    if isinstance(node, ast.ClassDef):
        found += [part.annotation for part in node.body if isinstance(part, ast.AnnAssign)]
    return [inner for each in found if each is not None for inner in ast.walk(each)]


def attribute_names(source, path, namer):
    """Runs the program with its attributes watched: names by the place of the node that read them."""
    seen = collections.defaultdict(set)

    def note(value, attribute, place):
        seen[tuple(json.loads(place))] |= namer.of_attribute(value, attribute)
        return getattr(value, attribute)

    tree = ast.fix_missing_locations(Watcher().visit(ast.parse(source)))
    spaces = {"__name__": "__main__", "__builtins__": __builtins__, "__seen__": note}
    try:
        exec(compile(tree, path, "exec", dont_inherit=True), spaces)
    except BaseException:
        pass
    return seen


def failures(source, path):
    """Runs the program traced: (place, type, function's name, names in reach) for each frame an exception passes."""
    found = []

    def local(frame, event, argument):
        if event == "exception":
            index = frame.f_lasti // 2
            places = list(frame.f_code.co_positions())
            line, last, column, end = places[index] if index < len(places) else (None,) * 4
            if None not in (line, last, column, end):
                found.append(((line, column, last, end), argument[0], frame.f_code.co_name, frame))
                values.append({**frame.f_globals, **frame.f_locals})
        return local

    def trace(frame, event, argument):
        if len(found) > 5000:
            sys.settrace(None)
        return local if frame.f_code.co_filename == path else None

    values = []
    code = compile(source, path, "exec", dont_inherit=True)
    sys.settrace(trace)
    try:
        exec(code, {"__name__": "__main__", "__builtins__": __builtins__})
    except BaseException:
        pass
    sys.settrace(None)
    return [entry[:3] + (space,) for entry, space in zip(found, values)]


def syntax_words(source):
    """The words of the line at fault, and of the three before it, of a program that cannot be compiled."""
    try:
        compile(source, "program", "exec", dont_inherit=True)
        return None
    except SyntaxError as error:
        lines = source.split("\n")[max(0, error.lineno - 4):error.lineno]
    return {word for line in lines for word in re.findall(r"[a-z]+", line) if word in WORDS}


def examine(path, names):
    """The names that a program uses, and those that are part of its errors."""
    source = path.read_text(encoding="utf-8")
    words = syntax_words(source)
    if words is not None:
        words = {{"import": "from-import-star"}.get(word, word) for word in words}
        return words & set(names), words & set(names)
    namer, tree = Namer(names), ast.parse(source)
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    import numpy
    seen = attribute_names(source, str(path), namer)
    imported = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            module = sys.modules.get(node.module)
            listed = dir(module) if node.names[0].name == "*" else [each.name for each in node.names]
            given = {each.name: each.asname or each.name for each in node.names}
            for name in listed:
                full = namer.prefixes.get(id(module), "?") + name
                if full in namer.names:
                    imported[given.get(name, name)] = full

    def own(node):
        """The names and rules of one node."""
        if isinstance(node, ast.Attribute):
            return seen.get(tuple(span(node)), set()) | set(rules(node, source))
        found = set(rules(node, source))
        if isinstance(node, ast.Name):
            found |= {imported.get(node.id, node.id)}
        if isinstance(node, ast.FunctionDef):
            found |= {node.name} if node.name.startswith("__") else set()
        if isinstance(node, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
                    found |= {part.targets[0].id} & namer.names
        return found

    used, failed = set(), set()
    for node in ast.walk(tree):
        used |= own(node)
    numpy.set_printoptions(precision=8, suppress=False, threshold=1000, edgeitems=3, linewidth=75)
    for place, kind, function, space in failures(source, str(path)):
        used.add(kind.__name__)
        failed |= {kind.__name__} | {each.__name__ for each in kind.__mro__}
        if function.startswith("__"):
            failed.add(function)
        chain = around(tree, place)
        for node in chain:
            failed |= set(rules(node, source))
            for field in ("body", "orelse", "finalbody", "handlers"):
                block = getattr(node, field, [])
                for part in block if isinstance(block, list) else []:
                    failed |= {rule for each in ast.walk(part) for rule in rules(each, source)} & QUIET
        for part in tree.body:
            failed |= set(rules(part, source)) & QUIET
        for node in chain:
            for decorator in getattr(node, "decorator_list", []):
                failed |= own(decorator)
            for part in described(node):
                failed |= own(part)
        for node in chain[-1:]:
            managers = [item.context_expr for item in getattr(node, "items", [])]
            called = [each.func for each in managers if isinstance(each, ast.Call)]
            for part in [node, *ast.iter_child_nodes(node), *managers, *called]:
                failed |= own(part)
                if isinstance(part, ast.Attribute):
                    failed |= own(part.value)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                failed |= namer.of_value(space.get(node.func.id))
    return used & namer.names, failed & namer.names


def examined(path, names):
    """The same, from a process of its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        sys.setrecursionlimit(1000)
        used, failed = examine(path, names)
        with open(writing, "w") as pipe:
            json.dump([sorted(used), sorted(failed)], pipe)
        os._exit(0)
    os.close(writing)
    with open(reading) as pipe:
        text = pipe.read()
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(f"{path} could not be examined")
    return json.loads(text)


def unlisted_rules(path, names):
    """The grammar rules of a program that the table lacks."""
    source = path.read_text(encoding="utf-8")
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return set()
    return {rule for node in ast.walk(tree) for rule in rules(node, source)} - names


def digest():
    """FNV-1a, 64 bits, of names.txt and of all programs with their names, in the order of the names' bytes."""
    paths = sorted(run_programs.PROGRAMS.glob("*/*.py"),
                   key=lambda path: str(path.relative_to(run_programs.PROGRAMS)).encode("utf-8"))
    parts = [(HERE / "names.txt").read_bytes()]
    for path in paths:
        parts += [str(path.relative_to(run_programs.PROGRAMS)).encode("utf-8"), path.read_bytes()]
    value = 0xcbf29ce484222325
    for byte in b"\n".join(parts):
        value = (value ^ byte) * 0x100000001b3 & 0xffffffffffffffff
    return f"{value:016x}"


def main():
    warnings.simplefilter("ignore")
    run_programs.require_versions()
    names = table()
    programs = {name: [] for name in names}
    errors = {name: [] for name in names}
    for path in sorted(run_programs.PROGRAMS.glob("*/*.py")):
        short = str(path.relative_to(run_programs.PROGRAMS).with_suffix(""))
        used, failed = examined(path, names)
        for name in used:
            programs[name].append(short)
        for name in failed:
            errors[name].append(short)
            if name not in used:
                programs[name].append(short)
    lines = [f"# digest {digest()}",
             "# name | programs that use it | programs in which it is part of an error | three of each"]
    for name in names:
        lines.append(" | ".join([name, str(len(programs[name])), str(len(errors[name])),
                                 " ".join(programs[name][:3]), " ".join(errors[name][:3])]))
    (HERE / "coverage.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    few = [name for name in names if len(programs[name]) < 3]
    safe = [name for name in names if not errors[name]]
    for path in run_programs.PROGRAMS.glob("*/*.py"):
        unlisted = unlisted_rules(path, set(names))
        if unlisted:
            sys.exit(f"{path} has rules that are not in names.txt: {' '.join(sorted(unlisted))}")
    print(f"{len(names)} names; {len(few)} in fewer than three programs, {len(safe)} in no error")
    print("fewer than three:", *[f"{name}({len(programs[name])})" for name in few])
    print("in no error:", *safe)
    return 1 if few or safe else 0


if __name__ == "__main__":
    sys.exit(main())
