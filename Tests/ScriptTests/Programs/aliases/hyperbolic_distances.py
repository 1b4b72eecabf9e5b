import numpy as np


def poincare(u, v):
    """The distance of two points of the Poincare disk."""
    gap = np.pow(u - v, 2).sum()
    inside = (1 - (u * u).sum()) * (1 - (v * v).sum())
    return np.acosh(1 + 2 * gap / inside)


points = np.array([[0.0, 0.0], [0.5, 0.0], [0.0, 0.5], [-0.6, 0.2]])
table = np.array([[poincare(u, v) for v in points] for u in points])
print(np.round(table, 6))
print(np.allclose(table, np.matrix_transpose(table)))
radii = np.sqrt((points ** 2).sum(axis=1))
print(np.allclose(2 * np.atanh(radii), table[0]))
print(np.round(np.asinh(radii / np.sqrt(1 - radii ** 2)) - np.atanh(radii), 12))
angles = np.atan2(points[1:, 1], points[1:, 0])
print(np.round(np.atan(np.tan(angles[:2] / 2)) * 2, 10), np.round(np.acos(np.cos(angles)), 10))
print(np.round(np.asin(np.sin(angles)), 10))
print(np.permute_dims(table).shape, np.conjugate(table)[0, 1] == table[0, 1])
with np.errstate(invalid='raise'):
    for name, compute in (
        ('acosh', lambda: np.acosh(0.5)), ('atanh', lambda: np.atanh(2.0)), ('asin', lambda: np.asin(-2.0)),
        ('acos', lambda: np.acos(np.array([0.0, 1.5]))), ('asinh', lambda: np.asinh(np.inf)),
        ('atan', lambda: np.atan(1, 2, 3)), ('atan2', lambda: np.atan2(1, 'a')),
        ('conjugate', lambda: np.conjugate([1, 2], [3])), ('permute_dims', lambda: np.permute_dims(table, 5)),
    ):
        try:
            print(name, compute())
        except (FloatingPointError, TypeError, ValueError) as e:
            print(name, type(e).__name__, e)
np.pow(points, 'two')
