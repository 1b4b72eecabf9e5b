import numpy as np

a = np.array([0.1, 0.5, 0.9])
with np.errstate(all='ignore'):
    print(np.exp([-1000.0, 1000.0, -np.inf]), np.log([0.0, -1.0]), np.log2(0.0), np.log10(-1.0))
    print(np.log1p([-1.0, -2.0]), np.arcsin(2.0), np.arccos(-2.0), np.arccosh(0.5), np.arctanh([1.0, 2.0]))
    print(np.sqrt(-1.0), np.tanh([1000.0, -1000.0]), np.cosh(1000.0), np.sinh(-1000.0), np.sin(np.inf))
    print(np.cos(np.inf), np.tan(np.inf), np.exp2(2000.0), np.expm1(-1000.0))
out = np.empty(3)
print(np.exp(np.array([1, 0]), where=np.array([False, True]), out=np.zeros(2)))
