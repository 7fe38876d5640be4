"""Entry of a managed Python environment: speaks runtime/sandbox/frame.h on descriptor 3.

Start it as `python3 -S -s -u bootstrap.py`. Everything lives in the package beside this file, because a
script itself is compiled anew at every start while a package's byte code is kept.
"""

import sys


def main():
    from _updraft import worker

    worker.main()


if __name__ == "__main__":
    main()
