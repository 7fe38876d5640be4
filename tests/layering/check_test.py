#!/usr/bin/env python3
"""Shows that check.py finds what it is there to find: each case breaks one rule in a small tree of its own."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import check  # noqa: E402

TABLE = """
| Folder | What lives there | May include |
|---|---|---|
| `base` | ground | nothing |
| `store` | records | `base` |
"""

WIDGETS = """
| Folder | What lives there | May include |
|---|---|---|
| `theme` | colours | nothing but Qt |
| `base` | figures | `theme` |
| `session` | the platform | `base`, `theme`, `runtime` |
| `charts` | painters | `base`, `theme` |
"""


class Layering(unittest.TestCase):
    def problems(self, path, text):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, content in [("runtime/README.md", TABLE), ("runtime/base/a.h", ""),
                                  ("runtime/store/b.h", '#include "runtime/base/a.h"\n'),
                                  ("widgets/README.md", WIDGETS), ("widgets/theme/t.h", "#include <QColor>\n"),
                                  ("widgets/session/s.h", '#include "runtime/base/a.h"\n'),
                                  *((f"widgets/{each}/CMakeLists.txt", f"updraft_qt_library(updraft_{name})\n")
                                    for each, name in [("theme", "theme"), ("base", "widgets_base"),
                                                       ("session", "session"), ("charts", "charts")]),
                                  (path, text)]:
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(content)
            return check.main(root)

    def test_a_clean_tree_passes(self):
        for path, text in [
            ("runtime/store/c.cpp", '#include "runtime/store/b.h"\n'),
            ("widgets/base/c.cpp", '#include "widgets/theme/t.h"\n#include <QString>\n'),
            ("widgets/session/c.cpp", '#include "s.moc"\n'),
            ("widgets/charts/CMakeLists.txt", "updraft_qt_library(updraft_charts LINKS updraft_widgets_base)\n"),
            ("widgets/session/CMakeLists.txt", "updraft_qt_library(updraft_session LINKS updraft_store)\n"),
        ]:
            with self.subTest(path=path, text=text):
                self.assertEqual(self.problems(path, text), 0)

    def test_what_is_found(self):
        for path, text in [
            ("runtime/base/c.cpp", '#include "runtime/store/b.h"\n'),
            ("runtime/store/c.cpp", "#include <QtCore/QString>\n"),
            ("runtime/store/c.cpp", "#include <QString>\n"),
            ("runtime/store/c.cpp", '#include "widgets/models/x.h"\n'),
            ("runtime/store/c.cpp", '#include "runtime/base/gone.h"\n'),
            ("runtime/store/c.cpp", '#include "b.h"\n'),
            ("app/daemon/main.cpp", "#include <QCoreApplication>\n"),
            ("runtime/base/CMakeLists.txt", "updraft_library(updraft_base LINKS updraft_store)\n"),
            ("runtime/store/CMakeLists.txt", "find_package(Qt6 REQUIRED)\n"),
            ("runtime/new/CMakeLists.txt", "\n"),
            ("runtime/README.md", TABLE.replace("| nothing |", "| `store` |")),
            ("runtime/README.md", "no table\n"),
            ("widgets/theme/c.cpp", '#include "widgets/session/s.h"\n'),
            ("widgets/charts/c.cpp", '#include "runtime/base/a.h"\n'),
            ("widgets/charts/c.cpp", '#include "widgets/session/s.h"\n'),
            ("widgets/session/c.cpp", '#include "app/studio/x.h"\n'),
            ("widgets/session/c.cpp", '#include "widgets/theme/gone.h"\n'),
            ("widgets/session/c.cpp", '#include "s.h"\n'),
            ("widgets/charts/CMakeLists.txt", "updraft_qt_library(updraft_charts LINKS updraft_session)\n"),
            ("widgets/charts/CMakeLists.txt", "updraft_qt_library(updraft_charts LINKS updraft_store)\n"),
            ("widgets/theme/CMakeLists.txt", "updraft_qt_library(updraft_theme LINKS updraft_widgets_base)\n"),
            ("widgets/new/CMakeLists.txt", "\n"),
            ("widgets/README.md", WIDGETS.replace("nothing but Qt", "`base`")),
            ("widgets/README.md", "no table\n"),
        ]:
            with self.subTest(path=path, text=text):
                self.assertEqual(self.problems(path, text), 1)


if __name__ == "__main__":
    unittest.main()
