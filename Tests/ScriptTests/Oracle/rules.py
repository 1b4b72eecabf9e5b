"""Says which grammar rules of names.txt a node of Python's syntax tree is."""

import ast

OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "Div": "/", "FloorDiv": "//", "Mod": "%", "Pow": "**", "MatMult": "@",
    "BitAnd": "&", "BitOr": "|", "BitXor": "^", "LShift": "<<", "RShift": ">>", "UAdd": "unary-plus",
    "USub": "unary-minus", "Invert": "~", "Not": "not", "And": "and", "Or": "or", "Eq": "==", "NotEq": "!=",
    "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is-not", "In": "in", "NotIn": "not-in",
}
STATEMENTS = {
    ast.Break: "break", ast.Continue: "continue", ast.Pass: "pass", ast.Yield: "yield",
    ast.YieldFrom: "yield-from",
    ast.FunctionDef: "def", ast.Lambda: "lambda", ast.ClassDef: "class", ast.Global: "global",
    ast.Nonlocal: "nonlocal", ast.IfExp: "conditional", ast.NamedExpr: "walrus", ast.Call: "call",
    ast.Attribute: "attribute", ast.ListComp: "list-comprehension", ast.SetComp: "set-comprehension",
    ast.DictComp: "dict-comprehension", ast.GeneratorExp: "generator-expression", ast.JoinedStr: "f-string",
    ast.Set: "set", ast.AnnAssign: "annotation",
}
TARGETS = {ast.Name: "name", ast.Attribute: "attribute"}


def operator(node):
    return OPERATORS[type(node).__name__]


def target(node):
    """`name`, `attribute`, `item` or `slice`."""
    if isinstance(node, ast.Subscript):
        return "slice" if isinstance(node.slice, ast.Slice) else "item"
    return TARGETS.get(type(node), "tuple")


def rules(node, source):
    """The rules that `node` is, as a list."""
    found = [STATEMENTS[type(node)]] if type(node) in STATEMENTS else []
    lines = source.split("\n")
    words = ast.get_source_segment(source, node) if isinstance(node, ast.Constant) else None
    match node:
        case ast.If(test=ast.Compare(left=ast.Name(id="__name__"))):
            found += ["if", "main-guard"]
        case ast.If(orelse=[ast.If() as inner]) if lines[inner.lineno - 1].strip().startswith("elif"):
            found += ["if", "elif"]
        case ast.If():
            found += ["if"] + ["else"] * bool(node.orelse)
        case ast.While() | ast.For():
            name = type(node).__name__.lower()
            found += [name] + [name + "-else"] * bool(node.orelse)
        case ast.Return():
            found += ["return"] + ["return-value"] * (node.value is not None)
        case ast.Delete():
            found += ["del-" + target(part) for each in node.targets for part in getattr(each, "elts", [each])]
        case ast.Assert():
            found += ["assert"] + ["assert-message"] * (node.msg is not None)
        case ast.Raise():
            found += ["raise"] + ["raise-from"] * (node.cause is not None)
            found += ["raise-again"] * (node.exc is None)
        case ast.Try():
            found += ["try"] + ["try-else"] * bool(node.orelse) + ["finally"] * bool(node.finalbody)
        case ast.ExceptHandler():
            found += ["except"] + ["except-as"] * bool(node.name) + ["except-bare"] * (node.type is None)
            found += ["except-tuple"] * isinstance(node.type, ast.Tuple)
        case ast.With():
            found += ["with"] + ["with-several"] * (len(node.items) > 1)
            found += ["with-as"] * any(item.optional_vars for item in node.items)
        case ast.Import():
            found += ["import"] + ["import-as"] * any(name.asname for name in node.names)
        case ast.ImportFrom():
            found += ["from-import-star" if node.names[0].name == "*" else "from-import"]
            found += ["from-import-as"] * any(name.asname for name in node.names)
        case ast.Assign():
            found += ["assign-chain"] * (len(node.targets) > 1)
            for each in node.targets:
                found += ["assign-" + target(each)]
                parts = getattr(each, "elts", [])
                found += ["assign-star"] * any(isinstance(part, ast.Starred) for part in parts)
                nested = any(isinstance(part, (ast.Tuple, ast.List)) for part in parts)
                found += ["assign-nested-tuple"] * nested
        case ast.AugAssign():
            found += ["augmented-" + target(node.target), operator(node.op) + "="]
        case ast.BinOp():
            found += [operator(node.op)]
            if isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant):
                found += ["percent-format"] * isinstance(node.left.value, str)
        case ast.UnaryOp() | ast.BoolOp():
            found += [operator(node.op)]
        case ast.Compare():
            found += [operator(each) for each in node.ops] + ["comparison-chain"] * (len(node.ops) > 1)
        case ast.Subscript():
            found += ["slice" if isinstance(node.slice, ast.Slice) else "item"]
            found += ["index-tuple"] * isinstance(node.slice, ast.Tuple)
            slices = [part for part in ast.walk(node.slice) if isinstance(part, ast.Slice)]
            found += ["slice-step"] * any(part.step for part in slices)
        case ast.Tuple() | ast.List():
            name = type(node).__name__.lower()
            found += [name] * isinstance(node.ctx, ast.Load)
            found += ["list-star"] * any(isinstance(part, ast.Starred) for part in node.elts)
        case ast.Dict():
            found += ["dict"] + ["dict-double-star"] * (None in node.keys)
        case ast.FormattedValue():
            found += ["f-string-conversion"] * (node.conversion != -1)
            found += ["f-string-specification"] * (node.format_spec is not None)
        case ast.Constant(value=bool() | None):
            pass
        case ast.Constant(value=int() | float()) if words:
            kind = {"0x": "hexadecimal", "0o": "octal", "0b": "binary"}.get(words[:2].lower())
            found += [kind or ("integer" if isinstance(node.value, int) else "float")]
            found += ["underscore-in-number"] * ("_" in words)
        case ast.Constant(value=str()) if words:
            found += ["string-concatenation"] * any(join in words for join in ("' '", '" "', "'\n"))
        case ast.Constant() if node.value is ...:
            found += ["ellipsis"]
    if isinstance(node, ast.Call):
        found += ["keyword-argument"] * any(each.arg for each in node.keywords)
        found += ["call-star"] * any(isinstance(each, ast.Starred) for each in node.args)
        found += ["call-double-star"] * any(each.arg is None for each in node.keywords)
    if isinstance(node, (ast.FunctionDef, ast.Lambda)):
        spec = node.args
        found += ["default-argument"] * bool(spec.defaults) + ["argument-star"] * (spec.vararg is not None)
        found += ["argument-double-star"] * (spec.kwarg is not None)
        found += ["keyword-only-argument"] * bool(spec.kwonlyargs)
        found += ["positional-only-argument"] * bool(spec.posonlyargs)
        functions = [part for part in ast.walk(node) if isinstance(part, (ast.FunctionDef, ast.Lambda))]
        found += ["closure"] * (len(functions) > 1)
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        found += ["decorator"] * bool(node.decorator_list)
        found += ["docstring"] * (ast.get_docstring(node) is not None)
        found += ["base-class"] * bool(getattr(node, "bases", []))
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        found += ["comprehension-if"] * any(each.ifs for each in node.generators)
        found += ["comprehension-nested-for"] * (len(node.generators) > 1)
    return found
