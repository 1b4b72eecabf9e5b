import numpy as np


def place(array, device='cpu'):
    """What a program does that was written for several libraries of arrays."""
    if array.device != device:
        return array.to_device(device)
    return array.to_device(device, stream=None)


weights = np.array([0.75, -1.5, 2.0])
print(place(weights) is weights, weights.device, np.int64(3).device, place(np.float32(0.5)))
ratios = [weight.as_integer_ratio() for weight in place(weights)]
print(ratios, np.float32(0.2).as_integer_ratio(), np.float64(0).as_integer_ratio(), np.float64(5e-324).as_integer_ratio()[0])
print(sum(top / bottom for top, bottom in ratios) == weights.sum(), weights.mT if weights.ndim > 1 else weights.T)
common = max(bottom for _, bottom in ratios)
print([int(weight * common) for weight in weights], (weights * common).astype(int).view().tolist())
print([part.is_integer() for part in weights], place(np.array(1.0)).item().as_integer_ratio())
for attempt in (
    lambda: place(weights, 'cuda'), lambda: weights[0].as_integer_ratio(2), lambda: place([1, 2]), lambda: place(weights, 0),
    lambda: weights.to_device('cpu', 'now'), lambda: weights.to_device('cpu', stream='now'), lambda: weights.device.index('g'), lambda: (weights[0] / 0).as_integer_ratio(),
):
    try:
        with np.errstate(divide='ignore'):
            print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
np.float64(np.nan).as_integer_ratio()
