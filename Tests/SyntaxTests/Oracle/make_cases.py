"""Writes trees.txt and errors.txt: what CPython 3.11 makes of each program in programs.txt.

A tree is written as a nest of parentheses, with the place of each statement and expression behind an at sign
(line:column-line:column, counted from 1, in characters). Left out are the places of what CPython places oddly:
inside of f-strings, functions and classes with decorators, and all of a program in which a generator expression
shares the parentheses of a call. Programs that use what the dialect does not have are left out.
"""
import ast
import struct
import sys
import warnings
from pathlib import Path

assert sys.version_info[:2] == (3, 11), "the reference is CPython 3.11"
warnings.simplefilter("ignore")

BINARY = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
          ast.MatMult: "@", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>"}
COMPARISON = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.In: "in",
              ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not"}
UNARY = {ast.USub: "-", ast.UAdd: "+", ast.Invert: "~", ast.Not: "not"}
COMPREHENSION = {ast.ListComp: "list", ast.SetComp: "set", ast.GeneratorExp: "generator",
                 ast.DictComp: "dictionary"}


class Unsupported(Exception):
    pass


def quoted(text):
    return '"' + "".join("\\u{%x}" % ord(c) if ord(c) < 33 or ord(c) > 126 or c in '"\\' else c for c in text) + '"'


class Writer:
    def __init__(self, source, places):
        self.lines = source.split("\n")
        self.places = places
        self.in_text = 0

    def column(self, line, offset):
        return len(self.lines[line - 1].encode()[:offset].decode()) + 1

    def at(self, node):
        if not self.places or self.in_text or getattr(node, "decorator_list", None):
            return ""
        start = f"{node.lineno}:{self.column(node.lineno, node.col_offset)}"
        return f"@{start}-{node.end_lineno}:{self.column(node.end_lineno, node.end_col_offset)}"

    def all(self, nodes):
        return "[" + " ".join(self.expression(node) for node in nodes) + "]"

    def body(self, nodes):
        return "{" + " ".join(self.statement(node) for node in nodes) + "}"

    def parameters(self, a):
        positional = a.posonlyargs + a.args
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults

        def one(parameter, default=None):
            return f"({parameter.arg} {self.expression(default)})" if parameter else "_"
        first = " ".join(one(*pair) for pair in zip(positional, defaults))
        last = " ".join(one(*pair) for pair in zip(a.kwonlyargs, a.kw_defaults))
        return f"([{first}] {len(a.posonlyargs)} {one(a.vararg)} [{last}] {one(a.kwarg)})"

    def arguments(self, values, keywords):
        items = []
        for value in values:
            star = isinstance(value, ast.Starred)
            text = f"(* {self.expression(value.value)})" if star else self.expression(value)
            items.append((value.lineno, value.col_offset, text))
        for keyword in keywords:
            text = f"({keyword.arg or '**'} {self.expression(keyword.value)})"
            items.append((keyword.lineno, keyword.col_offset, text))
        return "[" + " ".join(item[2] for item in sorted(items)) + "]"

    def parts(self, values):
        out, text = [], ""
        for value in values + [None]:
            if isinstance(value, ast.Constant):
                text += value.value
                continue
            if text:
                out.append(quoted(text))
                text = ""
            if value:
                conversion = "_" if value.conversion == -1 else chr(value.conversion)
                specification = self.parts(value.format_spec.values) if value.format_spec else "[]"
                out.append(f"({self.expression(value.value)} {conversion} {specification})")
        return "[" + " ".join(out) + "]"

    def expression(self, n):
        return "_" if n is None else f"({self.inner(n)})" + self.at(n)

    def constant(self, value):
        if value is None or value is True or value is False:
            return str(value)
        if value is Ellipsis:
            return "..."
        if type(value) is int:
            return f"int {value}"
        if type(value) is float:
            return "float %x" % struct.unpack(">Q", struct.pack(">d", value))[0]
        if type(value) is str:
            return "str " + quoted(value)
        raise Unsupported(type(value).__name__)

    def inner(self, n):
        kind = type(n)
        if kind is ast.Constant:
            return self.constant(n.value)
        if kind is ast.JoinedStr:
            self.in_text += 1
            text = "format " + self.parts(n.values)
            self.in_text -= 1
            return text
        if kind is ast.Name:
            return f"name {n.id}"
        if kind in (ast.Tuple, ast.List, ast.Set):
            return f"{kind.__name__.lower()} {self.all(n.elts)}"
        if kind is ast.Dict:
            pairs = (f"({self.expression(k)} {self.expression(v)})" for k, v in zip(n.keys, n.values))
            return "dict [" + " ".join(pairs) + "]"
        if kind is ast.UnaryOp:
            return f"{UNARY[type(n.op)]} {self.expression(n.operand)}"
        if kind is ast.BinOp:
            return f"{BINARY[type(n.op)]} {self.expression(n.left)} {self.expression(n.right)}"
        if kind is ast.BoolOp:
            return f"{type(n.op).__name__.lower()} {self.all(n.values)}"
        if kind is ast.Compare:
            pairs = (f"({COMPARISON[type(o)]} {self.expression(v)})" for o, v in zip(n.ops, n.comparators))
            return f"compare {self.expression(n.left)} [" + " ".join(pairs) + "]"
        if kind is ast.IfExp:
            return f"if {self.expression(n.test)} {self.expression(n.body)} {self.expression(n.orelse)}"
        if kind is ast.Lambda:
            return f"lambda {self.parameters(n.args)} {self.expression(n.body)}"
        if kind is ast.Call:
            return f"call {self.expression(n.func)} {self.arguments(n.args, n.keywords)}"
        if kind is ast.Attribute:
            return f"attribute {self.expression(n.value)} {n.attr}"
        if kind is ast.Subscript:
            if isinstance(n.slice, ast.Tuple) and any(isinstance(e, ast.Starred) for e in n.slice.elts):
                raise Unsupported("star in a subscript")
            return f"index {self.expression(n.value)} {self.expression(n.slice)}"
        if kind is ast.Slice:
            return f"slice {self.expression(n.lower)} {self.expression(n.upper)} {self.expression(n.step)}"
        if kind is ast.Starred:
            return f"starred {self.expression(n.value)}"
        if kind in COMPREHENSION:
            if any(g.is_async for g in n.generators):
                raise Unsupported("async")
            element, value = (n.key, n.value) if kind is ast.DictComp else (n.elt, None)
            clauses = " ".join(f"({self.expression(g.target)} {self.expression(g.iter)} {self.all(g.ifs)})"
                               for g in n.generators)
            made = f"{COMPREHENSION[kind]} {self.expression(element)} {self.expression(value)}"
            return f"comprehension {made} [{clauses}]"
        if kind is ast.NamedExpr:
            return f"named {n.target.id} {self.expression(n.value)}"
        if kind is ast.Yield:
            return f"yield {self.expression(n.value)}"
        if kind is ast.YieldFrom:
            return f"yield-from {self.expression(n.value)}"
        raise Unsupported(kind.__name__)

    def statement(self, n):
        return f"({self.act(n)})" + self.at(n)

    def names(self, names):
        return "[" + ", ".join(f"{name.name} {name.asname or '_'}" for name in names) + "]"

    def act(self, n):
        kind = type(n)
        if kind is ast.Expr:
            return f"expression {self.expression(n.value)}"
        if kind is ast.Assign:
            return f"assign {self.all(n.targets)} {self.expression(n.value)}"
        if kind is ast.AnnAssign:
            return f"annotated {self.expression(n.target)} {self.expression(n.value)}"
        if kind is ast.AugAssign:
            return f"{BINARY[type(n.op)]}= {self.expression(n.target)} {self.expression(n.value)}"
        if kind is ast.Delete:
            targets = n.targets
            if len(targets) == 1 and isinstance(targets[0], ast.Tuple):
                targets = targets[0].elts
            return f"delete {self.all(targets)}"
        if kind in (ast.Pass, ast.Break, ast.Continue):
            return kind.__name__.lower()
        if kind is ast.Return:
            return f"return {self.expression(n.value)}"
        if kind is ast.Raise:
            return f"raise {self.expression(n.exc)} {self.expression(n.cause)}"
        if kind in (ast.Global, ast.Nonlocal):
            return f"{kind.__name__.lower()} {' '.join(n.names)}"
        if kind is ast.Assert:
            return f"assert {self.expression(n.test)} {self.expression(n.msg)}"
        if kind is ast.If:
            return f"if {self.expression(n.test)} {self.body(n.body)} {self.body(n.orelse)}"
        if kind is ast.While:
            return f"while {self.expression(n.test)} {self.body(n.body)} {self.body(n.orelse)}"
        if kind is ast.For:
            loop = f"{self.expression(n.target)} {self.expression(n.iter)}"
            return f"for {loop} {self.body(n.body)} {self.body(n.orelse)}"
        if kind is ast.With:
            items = (f"({self.expression(i.context_expr)} {self.expression(i.optional_vars)})" for i in n.items)
            return "with [" + " ".join(items) + f"] {self.body(n.body)}"
        if kind is ast.Try:
            handlers = (f"({self.expression(h.type)} {h.name or '_'} {self.body(h.body)})" + self.at(h)
                        for h in n.handlers)
            rest = f"{self.body(n.orelse)} {self.body(n.finalbody)}"
            return f"try {self.body(n.body)} [" + " ".join(handlers) + f"] {rest}"
        if kind is ast.FunctionDef:
            rest = f"{self.body(n.body)} {self.all(n.decorator_list)}"
            return f"def {n.name} {self.parameters(n.args)} {rest}"
        if kind is ast.ClassDef:
            rest = f"{self.body(n.body)} {self.all(n.decorator_list)}"
            return f"class {n.name} {self.arguments(n.bases, n.keywords)} {rest}"
        if kind is ast.Import:
            return f"import {self.names(n.names)}"
        if kind is ast.ImportFrom:
            return f"from {'.' * n.level}{n.module or ''} {self.names(n.names)}"
        raise Unsupported(kind.__name__)


def shares_parentheses(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp):
            end = node.args[0].end_lineno, node.args[0].end_col_offset
            if end == (node.end_lineno, node.end_col_offset):
                return True
    return False


def main():
    folder = Path(__file__).parent
    programs = (folder / "programs.txt").read_text().split("\n---\n")[:-1]
    trees, errors = [], []
    for program in programs:
        try:
            compile(program, "program", "exec", dont_inherit=True)
        except SyntaxError as error:
            errors.append(f"{program}\n=> {error.lineno} {error.msg}\n---\n")
            continue
        tree = ast.parse(program)
        places = not shares_parentheses(tree)
        try:
            text = Writer(program, places).body(tree.body)
        except Unsupported:
            continue
        trees.append(f"{program}\n=> {'places' if places else 'plain'} {text}\n---\n")
    (folder / "trees.txt").write_text("".join(trees))
    (folder / "errors.txt").write_text("".join(errors))
    print(len(trees), "trees,", len(errors), "errors")


if __name__ == "__main__":
    main()
