import not_there_at_all


def handler(event, context):
    pass
