name = 'net'
text = ('loss of ' 'it ' "is " f'{1.5:.2f}')
print(text, 'a' 'b' "c", ('x'
                          'y'), "it" 's', 'tab' '\t' "end", f'{name}' ' and ' f"{name!r}", r'\n' '\n'.strip())
print('one' 'two'.upper(), ['p' 'q', 'r'], {'k' 'ey': 1}, len('' ''))
