print("starting")


def fail():
    raise RuntimeError("no configuration")


fail()
