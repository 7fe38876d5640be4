"""The smallest function: an event in, an answer out."""


def handler(event, context):
    name = event.get("name", "world")
    print(f"saying hello to {name}")  # goes to the log
    return {"message": f"Hello, {name}!"}
