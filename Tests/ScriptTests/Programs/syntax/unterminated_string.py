print('ready)
