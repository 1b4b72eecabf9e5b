count = 0
names = []


def bump():
    global count, made_here
    count += 1
    made_here = count * 10
    names.append(count)


bump()
bump()
print(count, made_here, names)


def shadow():
    count = 'local'
    return count


print(shadow(), count)


def nested():
    def deep():
        global count
        count = 100
    deep()
    return count


print(nested(), count)


def remove():
    global made_here
    del made_here


remove()
try:
    made_here
except NameError as e:
    print(e)


def fail():
    global absent
    return absent + 1


fail()
