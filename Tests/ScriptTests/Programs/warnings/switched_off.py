import warnings

import numpy as np

zero = np.zeros(2)
with np.errstate(all="ignore"):
    print(1 / zero, np.log(zero))
with np.errstate(divide="ignore"):
    print(1 / zero, zero / zero)
old = np.seterr(divide="ignore", invalid="ignore")
print(1 / zero, zero / zero, np.exp(1000))
np.seterr(**old)
print(1 / zero)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(np.log(zero))
print(np.log(zero))
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter("always")
    np.sqrt(-1)
    warnings.warn("careful", UserWarning)
    print(len(found), [str(each.message) for each in found], found[0].category.__name__)
warnings.filterwarnings("ignore", category=RuntimeWarning)
print(np.sqrt(-1), np.exp(1000))
warnings.warn("the program's own")
warnings.filterwarnings("ignore", message="the PROGRAM")
warnings.warn("the program's own again")
warnings.warn("still shown", DeprecationWarning)
