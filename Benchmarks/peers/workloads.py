"""The workloads of the comparison: what is trained, and how much faster than NumPy it must be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Workload:
    name: str
    what: str
    # Widths of the layers, the inputs first.
    widths: tuple
    rate: float
    epochs: int
    batch: int | None
    # NumPy's processor time over Gradbook's that is asked for, trained again and from the start of the process.
    warm_target: float
    cold_target: float

    @property
    def has_corners(self):
        """Whether the hidden layers are relu: one input on the other side of 0 tells two precisions apart."""
        return self.name in ("W3", "W4", "W5")


WORKLOADS = {
    workload.name: workload
    for workload in [
        Workload(
            "W1", "XOR, 4 rows, full batch, 5,000 epochs, mean squared error",
            (2, 8, 1), 0.5, 5000, None, 40, 15,
        ),
        Workload(
            "W2", "two moons, 2,000 rows, full batch, 2,000 epochs, half squared error and L2",
            (2, 16, 2), 2.0, 2000, None, 4, 4,
        ),
        Workload(
            "W3", "10,000 rows, full batch, 400 epochs, cross-entropy",
            (784, 30, 2), 0.05, 400, None, 1.5, 1,
        ),
        Workload(
            "W4", "60,000 rows, Adam, batches of 128, 1 epoch, accuracy on 10,000 rows",
            (784, 128, 10), 1e-3, 1, 128, 1.5, 1,
        ),
        Workload(
            "W5", "12,800 rows, batches of 256, 1 epoch, cross-entropy",
            (784, 1024, 1024, 10), 0.05, 1, 256, 1.2, 1,
        ),
    ]
}

# Gradbook's notebooks say the same seed.
SEED = 1
