"""The program's docstring."""


def documented():
    """First line.

    More lines.
    """


class Empty:
    """Only a docstring."""


class Passes:
    def method(self):
        pass

    def other(self):
        ...


print(__doc__, documented.__doc__, Empty.__doc__, Passes.__doc__, Passes().method(), Passes().other())
print(documented())
for i in range(2):
    pass
else:
    pass
if i:
    ...
try:
    pass
finally:
    pass
x = ...
print(x, x is Ellipsis, [...][0])
x[...]
