"""A calculator for expressions in reverse Polish notation."""
import operator

BINARY = {
    '+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv, '//': operator.floordiv,
    '%': operator.mod, '**': operator.pow, '@': operator.matmul, '&': operator.and_, '|': operator.or_,
    '^': operator.xor, '<<': operator.lshift, '>>': operator.rshift, '<': operator.lt, '<=': operator.le,
    '>': operator.gt, '>=': operator.ge, '==': operator.eq, '!=': operator.ne, 'is': operator.is_,
    'isnt': operator.is_not, '++': operator.concat, 'has': operator.contains, 'at': operator.getitem,
    'count': operator.countOf, 'find': operator.indexOf, '<<=': operator.ilshift, '>>=': operator.irshift,
    '++=': operator.iconcat,
}
UNARY = {
    'neg': operator.neg, 'pos': operator.pos, '~': operator.invert, 'inv': operator.inv, 'not': operator.not_,
    'abs': operator.abs, 'hint': operator.length_hint, 'index': operator.index, 'truth': operator.truth,
}


def value_of(token):
    if token.startswith("'"):
        return token.strip("'")
    return float(token) if '.' in token else int(token)


def evaluate(text):
    stack = []
    for token in text.split():
        if token in BINARY:
            right = stack.pop()
            apply = BINARY[token]
            stack.append(apply(stack.pop(), right))
        elif token in UNARY:
            apply = UNARY[token]
            stack.append(apply(stack.pop()))
        else:
            stack.append(value_of(token))
    return stack[0] if len(stack) == 1 else stack


for text in (
    '3 4 + 2 *', '7 2 /', '7 2 //', '-7 2 %', '2 10 **', '12 10 &', '12 10 |', '12 10 ^', '1 5 <<', '64 3 >>',
    '1 2 <', '2 2 <=', '3 2 >', '1 2 >=', '2 2.0 ==', '2 3 !=', '5 neg', '5 neg abs', '0 ~', '6 inv', '0 not',
    '3 pos', '7 index', "'' truth", "'ab' 'cd' ++", "'cat' 'a' has", "'cat' 2 at", "'banana' 'a' count",
    "'banana' 'n' find", '1 3 <<=', '9 1 >>=', "'ab' 'c' ++=", "'abc' hint", '5 hint', '1 1 is', '1 2 isnt', '2 3 4',
):
    print(text.ljust(20), evaluate(text))
for text in (
    "1 'a' +", "'a' 1 -", "'a' 'b' *", '1 0 /', '1 0 //', '1 0 %', '0 -1 **', '1 2 @', '1.5 1 &', '1 0.5 |',
    "'a' 1 ^", '1 -1 <<', '1 2.0 >>', "1 'a' <", "'a' 1 <=", "1 'a' >", "'a' 1 >=", '1 2 ++', '1 2 ++=', '1 -1 <<=', '1.5 1 >>=', '5 1 has', "'abc' 7 at",
    '5 1 count', "'abc' 'z' find", '5 1 find', "'a' neg", "'a' pos", '1.5 ~', "'a' inv", "'a' abs", '1.0 index',
    '+', 'neg', '1 +', 'two',
):
    try:
        print(text, evaluate(text))
    except (TypeError, ValueError, ZeroDivisionError, IndexError) as e:
        print(text.ljust(14), type(e).__name__, e)
