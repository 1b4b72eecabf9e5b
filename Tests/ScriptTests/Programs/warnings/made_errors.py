import warnings

import numpy as np

try:
    with np.errstate(divide="raise"):
        np.array([1.0]) / 0
except FloatingPointError as error:
    print(error)
try:
    with np.errstate(all="raise"):
        x = np.array([1e308])
        x *= 10
except FloatingPointError as error:
    print(error)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        np.log(0)
    except RuntimeWarning as warning:
        print(type(warning).__name__, warning)
    try:
        warnings.warn("no")
    except UserWarning as warning:
        print(type(warning).__name__, warning)
print(np.log(0))
np.seterr(over="raise")
np.exp(1000)
