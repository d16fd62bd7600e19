"""Makes a built site smaller to fetch: scripts and styles without comments and indentation, and one style sheet.

    python3 slim.py FOLDER
"""

import hashlib
import re
import sys
from pathlib import Path

LINK = re.compile(r'[ \t]*<link rel="stylesheet" href="\./([^"]+)"\s*/?>\n?')


def without_comments(text: str) -> str:
    return re.sub(r"^\s*/\*.*?\*/\s*$", "", text, flags=re.M | re.S)


def script(text: str) -> str:
    text = re.sub(r"^\s*//.*$", "", without_comments(text), flags=re.M)
    return re.sub(r"\n\s*", "\n", text).strip() + "\n"


def style(text: str) -> str:
    text = re.sub(r"\s+", " ", without_comments(text))
    text = re.sub(r"\s*([{};,])\s*", r"\1", text)
    return text.replace(": ", ":").replace(";}", "}").strip() + "\n"


def main(folder: Path) -> None:
    for path in sorted(folder.glob("*.js")):
        path.write_text(script(path.read_text(encoding="utf-8")), encoding="utf-8")
    page = folder / "index.html"
    html = page.read_text(encoding="utf-8")
    sheets = [folder / name for name in LINK.findall(html)]
    if not sheets:
        return
    # In the order of the page, which decides between rules of the same weight.
    whole = "".join(style(sheet.read_text(encoding="utf-8")) for sheet in sheets).encode()
    name = f"style-{hashlib.sha256(whole).hexdigest()[:16]}.css"
    (folder / name).write_bytes(whole)
    html = LINK.sub(f'    <link rel="stylesheet" href="./{name}">\n', html, count=1)
    page.write_text(LINK.sub(lambda link: link.group(0) if name in link.group(0) else "", html), encoding="utf-8")
    for sheet in sheets:
        sheet.unlink()


main(Path(sys.argv[1]))
