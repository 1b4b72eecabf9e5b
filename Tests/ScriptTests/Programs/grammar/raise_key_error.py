prices = {'a': 1, (1, 2): 3}
for key in ('b', 5, (1, 3), None, 2.5, 'quote\'s'):
    try:
        prices[key]
    except KeyError as e:
        print(e, str(e), repr(e), e.args[0] == key)
prices['missing key']
