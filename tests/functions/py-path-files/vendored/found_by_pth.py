VALUE = "through a path file"
