#!/usr/bin/env python3
"""Every text of the studio is translated in every catalogue: none missing, unfinished or left over, with the same
placeholders and the right number of plural forms. Usage: check.py REPOSITORY"""
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

PLURAL_FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
PLACEHOLDER = re.compile(r"%n|%L?\d")


def key(context, message):
    return context, message.findtext("source"), message.findtext("comment") or ""


def read(file):
    """{key: message element} of a catalogue."""
    found = {}
    for context in ET.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            found[key(context.findtext("name"), message)] = message
    return found


def texts(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def problems_of(language, where, message):
    translation = message.find("translation")
    name = f"{language}: {where[0]}: \"{where[1]}\""
    if translation is None or translation.get("type") == "unfinished":
        yield f"{name} is not translated"
        return
    forms = texts(message)
    plural = message.get("numerus") == "yes"
    if plural and len(forms) != PLURAL_FORMS[language]:
        yield f"{name} has {len(forms)} plural forms, not {PLURAL_FORMS[language]}"
    wanted = sorted(PLACEHOLDER.findall(where[1]))
    for form in forms:
        if not form.strip():
            yield f"{name} is empty"
        found = sorted(PLACEHOLDER.findall(form))
        # A singular may say "one" in words.
        if found != wanted and not (plural and sorted(found + ["%n"]) == wanted):
            yield f"{name} has other placeholders: \"{form}\""


def untold_titles(root, wanted):
    """Titles of built-in events are data; widgets/test/events/event_titles.cpp lists them for translation."""
    titles = {e["title"] for e in json.loads((root / "resources/events/index.json").read_text())["events"]}
    listed = {k[1] for k in wanted if k[0] == "EventTemplate"}
    for title in sorted(titles ^ listed):
        yield f'widgets/test/events/event_titles.cpp and resources/events/index.json differ: "{title}"'


def main(root):
    folder = root / "translations"
    problems, count = [], 0
    with tempfile.TemporaryDirectory() as fresh:
        for file in folder.glob("updraft_*.ts"):
            shutil.copy(file, fresh)
        subprocess.run([str(folder / "update.sh"), fresh], check=True)
        for language in PLURAL_FORMS:
            name = f"updraft_{language}.ts"
            kept, wanted = read(folder / name), read(Path(fresh) / name)
            problems += [f"{language}: {k[0]}: \"{k[1]}\" is no longer used" for k in kept if k not in wanted]
            problems += [f"{language}: {k[0]}: \"{k[1]}\" is missing" for k in wanted if k not in kept]
            for where, message in kept.items():
                problems += problems_of(language, where, message)
            count += len(kept)
            if language == "de":
                problems += untold_titles(root, wanted)
    print("\n".join(problems[:200]))
    print(f"{count} texts in {len(PLURAL_FORMS)} catalogues, {len(problems)} problems")
    if problems:
        print("translations/update.sh adds what is new; then fill in what is unfinished")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
