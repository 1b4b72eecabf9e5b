print('a\tb\\n\'q\' "d" \x41 \u00e9 \101', "it's", 'say "hi"', r'raw \n \t', R'\d')
print('''triple
"quoted" text''', """and 'this'""")
print('joined ' 'by ' "adjacency", 'line \
continued')
s = ('in '
     'brackets')
print(s, len('\n'), len(r'\n'), len(''), '' == "")
print(repr('a\n\t\\\'"'), repr("it's"), repr('say "x"'), repr('\x00\x1f\x7f'), repr('é€'), ascii('é€'))
print(['\n', "'", '"', '\\'], ('\r',), {'\t': '\b'})
print('é'.upper(), len('é'), 'straße'.upper(), 'ÀÉ'.lower(), 'ß' == 'ss')
print('日本'[1], '日本語'[::-1])
print('a' 'b' * 2, 'ab' * 0, 'ab' * -1, 3 * 'x', '-' * 20, 'a' + 'b' + 'c')
print(u'unicode prefix', '\
joined', '%s' r'\s' % 1)
"""a string as a statement"""
print('\a\v\f'.__repr__(), '\0' == chr(0), '\777'[0] == chr(511))
for c in 'añ':
    print(c, ord(c))
