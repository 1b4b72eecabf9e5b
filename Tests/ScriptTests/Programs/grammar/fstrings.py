name, n, x = 'Ada', 42, 3.14159
print(f'{name} {n} {x}', f"{name!r} {name!s} {n!r} {name!a}", f'{n:5d}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}')
print(f'{x:.2f} {x:8.3f}| {x:e} {x:.3e} {x:g} {x:%} {x:.1%} {x:10.2f}|{x:<10.2f}|{x:^10.2f}|{x:+.1f}')
print(f'{n:b} {n:o} {n:x} {n:X} {n:#x} {n:#b} {1234567:,} {1234567.891:,.2f} {1234567:_} {n:c}')
print(f'{name:>10}|{name:<10}|{name:^10}|{name:*^10}|{name:.2}|{name:10.1}|')
print(f'{{}} {{{n}}} {n}}}', f'{n + 1} {n * 2:>6} {name.upper()} {[1, 2][0]} {dict(a=1)["a"]}')
width, precision = 10, 3
print(f'{x:{width}.{precision}f}|{x:>{width}}|{name:{"*"}^{width}}|')
print(f'{n=} {x=:.2f} {name = } {n+1=} {name=!s}')
print(f'{(lambda v: v * 2)(4)} {"yes" if n else "no"} {n if n > 50 else "small"}')
print(f'{True} {None} {[1, "a"]} {(1,)} {{1: 2}} {1.0} {1e20} {True:d} {True:5}|')
print(f'a' f'{n}' 'b' "c" f'''{
    n}''')
print(rf'\d{n}', f'tab\t{n}\x41', f"{'nested ' + f'{n:>4}'}", f'{x!r:>12}|{x!s:.4}|')
print(f'{0.1 + 0.2} {1 / 3:.10f} {1e-10:g} {123456789.0:g} {0.0001:g} {0.00001:g} {100000.0:g} {1000000.0:g}')
print(f'{-5:06d} {-5:=+6} {-5:<6}| {5: } {-5: } {3.0:g} {3.5:.0f} {2.5:.0f}')
print(f'{0:.3g} {float("inf"):6.2f} {float("nan")}')
print(f'{10 ** 20:,} {2 ** 70:x} {-1.5:08.2f} {12:>+5} {1.5:#.0f} {1e5:_.1f} {12.0:n}')
