"""The lines of a network whose layers are written out one by one."""

from unrolled.deltas import Deltas
from unrolled.forward import Forward
from unrolled.functions import Functions
from unrolled.gradients import Gradients
from unrolled.loss import Loss
from unrolled.updates import Updates
from unrolled.velocities import Velocities


class Unrolled(Functions, Forward, Loss, Deltas, Gradients, Updates, Velocities):
    """Writes all parts of a program."""
