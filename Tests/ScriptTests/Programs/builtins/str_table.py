rows = [('alpha', 1.5, 'ok'), ('beta two', -22.25, 'failed'), ('  gamma ', 1000, 'Ok')]
for name, value, state in rows:
    print('|' + name.strip().ljust(
        10, '.',
    ) + '|' + str(value).rjust(9) + '|' + state.center(8) + '|' + state.upper().zfill(8) + '|')
text = 'the quick\tbrown fox\njumps over\n\nthe lazy dog'
print(text.title(), text.splitlines(), text.splitlines(keepends=True), sep='\n')
print(text.expandtabs(4).split('\n')[0], text.capitalize()[:9], text.swapcase()[:9], sep='\n')
words = text.split()
print([w for w in words if w.isalpha()], len(words), sorted(set(words)), max(words, key=len))
print(' '.join(w.capitalize() for w in words[:3]))
print(text.count('the'), text.find('fox'), text.rfind('the'), text.index('q'), text.rindex('o'))
print(text.find('zebra'), text.startswith('the'), text.endswith(('cat', 'dog')))
print(text.replace('the', 'a', 1)[:8])
print('key = value = x'.partition(' = '), 'key = value = x'.rpartition(' = '))
print('a,b;c'.replace(';', ',').rsplit(',', 1), 'test_layer'.removeprefix('test_'))
print('layer.py'.removesuffix('.py'), 'xxhixx'.lstrip('x'), 'xxhixx'.rstrip('x'), 'W1'.isalnum())
print('W1'.isidentifier(), '1W'.isidentifier(), ' \n'.isspace(), 'ABC'.isupper(), 'abc'.islower())
print('42'.isnumeric(), '4.2'.isnumeric(), '42'.isdigit())
try:
    text.index('zebra')
except ValueError as e:
    print(e)
', '.join(words + [3])
