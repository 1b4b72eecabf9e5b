s = {1}
for x in s:
    s.add(2)
