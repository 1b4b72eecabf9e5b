def newton(f, df, x, steps=50):
    n = 0
    while abs(f(x)) > 1e-12 and n < steps:
        x -= f(x) / df(x)
        n += 1
    return x, n


root, n = newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0)
print('%.10f' % root, n)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def bisect(values, x):
    lo, hi = 0, len(values)
    while lo < hi:
        mid = (lo + hi) // 2
        if values[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo


print(gcd(48, 36), gcd(17, 5), collatz(27), bisect([1, 3, 5, 7], 4), bisect([], 1))
primes, k = [], 2
while len(primes) < 15:
    if all(k % p for p in primes):
        primes.append(k)
    k += 1
print(primes)
digits, m = [], 9876543210123456789
while m:
    m, d = divmod(m, 10)
    digits.insert(0, d)
print(digits)
while digits:
    digits.pop() / len(digits)
