import numpy as np

inverses = {'sin': np.asin, 'cos': np.acos, 'tan': np.atan, 'sinh': np.asinh, 'cosh': np.acosh, 'tanh': np.atanh}
x = np.array([0.1, 0.4, 0.9])
for name, inverse in inverses.items():
    there = getattr(np, name)(x)
    print(f'{name:5}', np.allclose(inverse(there), x), inverse.nin, inverse.nout)
binary = [np.atan2, np.pow, np.bitwise_left_shift, np.bitwise_right_shift, np.add, np.matmul]
print([(function.nin, function.nout) for function in binary])
print([function.nout for function in (np.divmod, np.modf, np.bitwise_invert, np.conjugate)])
words = np.array([5, 6, 7])
print(np.bitwise_invert(words), np.bitwise_left_shift(words, 2), np.bitwise_right_shift(words, 1))
blocks = np.arange(12).reshape(2, 2, 3)
print(np.permute_dims(blocks, (1, 0, 2))[0].tolist(), np.matrix_transpose(blocks).shape)
print(np.concat([blocks, -blocks], axis=2).shape, np.concat(blocks).tolist())


def call(function, *arguments):
    try:
        return function(*arguments)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for function in binary[:4]:
    print(call(function))
print(call(np.conjugate), call(np.conjugate, words).tolist())
print(call(np.matrix_transpose, 3.0), call(np.concat, []), call(np.permute_dims, blocks, (0, 1)))
try:
    words.nin
except AttributeError as e:
    print(e)
try:
    print(np.add.nout.real + np.add.nin['a'])
except TypeError as e:
    print(e)
print(np.multiply.nin + np.sqrt.nout + len(np.add.nout))
