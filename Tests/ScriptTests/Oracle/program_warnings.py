"""Runs a program and gathers what it warns of, once for each line and message, as Python's own filter does.

A warning belongs to the line of the program that was running, also where it comes from a Python function of NumPy's
(Python itself counts these by the line of NumPy's file).
"""

import sys
import warnings


def gathering(path, found):
    """A function for `warnings.showwarning` that adds `LINE Category: message` to a list."""
    def show(message, category, filename, lineno, file=None, line=None):
        frame = sys._getframe()
        while frame is not None and frame.f_code.co_filename != path:
            frame = frame.f_back
        text = f"{frame.f_lineno if frame else lineno} {category.__name__}: {message}"
        if text not in found:
            found.append(text)
    return show


def gathered(path, run):
    """The warnings while a function runs, as lines."""
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = gathering(path, found)
        run()
    return "".join(line + "\n" for line in found)
