import numpy as np


def relu(x):
    return np.maximum(x, 0)


def main():
    x = np.array([-1.0, 2.0])
    print(relu(x))
    return 0


if __name__ == '__main__':
    print(main())
if __name__ == "__test__":
    print('never')
if __name__ != '__main__':
    print('never')
if __name__ == '__main__':
    relu()
