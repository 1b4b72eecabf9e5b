class Plain(Exception):
    pass


raise Plain
