"""A template is told from other YAML by its name, in the database that desktops use."""
import os
import shutil
import subprocess
import sys
import tempfile

if not shutil.which("update-mime-database"):
    print("skipped: update-mime-database is not installed")
    sys.exit(77)

with tempfile.TemporaryDirectory() as folder:
    packages = os.path.join(folder, "mime/packages")
    os.makedirs(packages)
    shutil.copy(os.path.join(sys.argv[1], "resources/desktop/io.github.updraft.Updraft.xml"), packages)
    subprocess.run(["update-mime-database", os.path.join(folder, "mime")], check=True)

    def lines(name):
        with open(os.path.join(folder, "mime", name)) as file:
            return [line for line in file.read().splitlines() if not line.startswith("#")]

    # More than 50, the weight of *.yaml.
    assert sorted(lines("globs2")) == [f"60:application/x-sam-template:template.{end}" for end in ("yaml", "yml")]
    assert lines("subclasses") == ["application/x-sam-template application/x-yaml"]
print("templates are known by their names")
