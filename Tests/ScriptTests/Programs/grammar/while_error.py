countdown = [3, 2, 1]
while True:
    print(countdown.pop())
