def run(values):
    total = 0
    for v in values:
        try:
            total += 1 / v
        except ZeroDivisionError:
            continue
        except:
            print('stopping at', v)
            raise
        else:
            total *= 2
        finally:
            print('saw', v, total)
    return total


print(run([1, 0, 2]))
run([4, 'x', 5])
