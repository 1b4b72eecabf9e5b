import numpy as np

series = np.array([1.0, 3.0, 2.0, 5.0, 4.0])
print(np.polyval([1, 0, -1], 3), np.gradient(series))
print(np.ediff1d(series), np.trapezoid(series), np.trapezoid(series, dx=0.5))
window = np.array([series[i:i + 3] for i in range(3)])
np.convolve(series, [], 'same')
