"""The styles in which programs are written: one module each, found by its name in this folder."""

import importlib
import pkgutil


def all_styles():
    """Returns the modules of all styles, by name."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    return {name: importlib.import_module(f"styles.{name}") for name in names}
