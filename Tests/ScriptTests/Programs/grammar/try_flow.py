def flow(kind):
    steps = []
    try:
        steps.append('try')
        if kind == 'value':
            raise ValueError('v')
        if kind == 'key':
            {}['k']
        if kind == 'return':
            return steps
        steps.append('end of try')
    except ValueError as e:
        steps.append('except %s' % e)
    except (KeyError, IndexError) as e:
        steps.append('lookup %r' % e)
    else:
        steps.append('else')
    finally:
        steps.append('finally')
    return steps


for kind in ('none', 'value', 'key', 'return'):
    print(kind, flow(kind))
try:
    try:
        1 / 0
    finally:
        print('inner finally')
except ZeroDivisionError:
    print('outer except')
try:
    try:
        [][1]
    except KeyError:
        print('wrong')
except IndexError:
    print('right')
except Exception:
    print('too late')
try:
    raise KeyError
except:
    print('bare')
try:
    try:
        raise ValueError('first')
    except ValueError:
        raise
except ValueError as e:
    print('again', e)
try:
    try:
        raise ValueError('first')
    except ValueError as e:
        raise RuntimeError('second') from e
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__))
try:
    try:
        raise ValueError('first')
    except ValueError:
        unknown
except NameError as e:
    print(e, repr(e.__context__), e.__cause__)
try:
    pass
except Exception:
    print('no')
else:
    print('else only')
for x in range(2):
    try:
        continue
    finally:
        print('f', x)
