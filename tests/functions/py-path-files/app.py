import found_by_pth


def handler(event, context):
    return found_by_pth.VALUE
