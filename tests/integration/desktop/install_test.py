"""cmake --install puts everything where it belongs, and it runs from there without the build tree's help."""
import os
import struct
import subprocess
import sys
import tempfile

ID = "io.github.updraft.Updraft"
FILES = [
    "bin/updraft", "bin/updraftd",
    f"share/applications/{ID}.desktop", f"share/metainfo/{ID}.metainfo.xml", f"share/mime/packages/{ID}.xml",
    f"share/icons/hicolor/scalable/apps/{ID}.svg", f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    "share/updraft/demo/template.yaml", "share/updraft/templates/index.json",
]


def main(build):
    with tempfile.TemporaryDirectory() as folder:
        prefix = os.path.join(folder, "prefix")
        done = subprocess.run(["cmake", "--install", build, "--prefix", prefix], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        for file in FILES:
            assert os.path.getsize(os.path.join(prefix, file)) > 0, file
        env = {key: value for key, value in os.environ.items() if not key.startswith(("UPDRAFT", "XDG_", "QT_"))}
        env |= {f"XDG_{name}": os.path.join(folder, name) for name in ("DATA_HOME", "CONFIG_HOME", "RUNTIME_DIR")}
        os.mkdir(env["XDG_RUNTIME_DIR"], 0o700)

        def run(program, *arguments):
            return subprocess.run([os.path.join(prefix, "bin", program), *arguments], env=env, cwd=folder, timeout=120,
                                  capture_output=True, text=True)

        versions = [run(program, "--version") for program in ("updraft", "updraftd")]
        assert all(version.returncode == 0 for version in versions), versions
        assert versions[0].stdout.strip() in versions[1].stdout, versions

        shot = os.path.join(folder, "shot.png")
        done = run("updraft", "--screenshot", shot, "--after", "1", "--theme", "light", "--size", "1280x720")
        assert done.returncode == 0, (done.returncode, done.stderr)
        with open(shot, "rb") as picture:
            head = picture.read(24)
        assert struct.unpack(">II", head[16:24]) == (1280, 720), head
        # The demo came from the prefix: without its resources there would be none.
        assert os.path.isfile(os.path.join(env["XDG_DATA_HOME"], "updraft/demo/template.yaml"))
    print("installed programs run")


main(sys.argv[1])
