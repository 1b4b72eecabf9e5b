from typing import List, Tuple


class Layer:
    """A layer with annotated members."""
    size: int = 3
    weights: List[float]

    def __init__(self, size: int) -> None:
        self.size: int = size

    def shape(self) -> Tuple[int, int]:
        return self.size, self.size


layer: Layer = Layer(4)
print(layer.shape(), Layer.size, Layer.__doc__, Layer.__init__.__name__)
value: float = layer.weights
