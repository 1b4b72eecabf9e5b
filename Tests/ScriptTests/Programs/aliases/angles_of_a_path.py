import numpy as np

# A walk on the plane: headings, turns and distances.
steps = np.array([[1.0, 0.0], [0.0, 2.0], [-1.0, 1.0], [-3.0, -3.0]])
headings = np.atan2(steps[:, 1], steps[:, 0])
print(np.round(headings, 8))
lengths = np.sqrt(np.pow(steps, 2).sum(axis=1))
units = steps / lengths[:, None]
cosines = np.clip((units[1:] * units[:-1]).sum(axis=1), -1, 1)
print(np.round(np.degrees(np.acos(cosines)), 6))
print(np.round(np.asin([-1, -0.5, 0, 0.5, 1]), 8), np.round(np.atan([0, 1, -1]), 8))
print(np.round(np.acosh([1.0, 2.0, 10.0]), 8))
print(np.round(np.asinh([-1.0, 0.0, 1.0]), 8), np.round(np.atanh([0.0, 0.5]), 8))
corners = np.concat([np.zeros((1, 2)), steps.cumsum(axis=0)])
print(corners)
print(np.matrix_transpose(corners).shape, np.permute_dims(np.zeros((2, 3, 4)), (2, 0, 1)).shape)
print(np.pow(2, [0, 1, 10]), np.pow(np.float32(2), 3).dtype)
for compute in (
    lambda: np.acos('1'), lambda: np.acosh(), lambda: np.asin(1, 2, 3), lambda: np.asinh('x'),
    lambda: np.atan('y'), lambda: np.atan2(1), lambda: np.atanh(None), lambda: np.pow(2, -1),
    lambda: np.concat([np.zeros((1, 2)), np.zeros(3)]), lambda: np.matrix_transpose(np.arange(3)),
    lambda: np.permute_dims(np.zeros((2, 3)), (0, 0)),
):
    try:
        print(compute())
    except Exception as e:
        print(type(e).__name__, e)
