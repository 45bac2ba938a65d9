"""What the checks in this folder share: which sources there are, and code without comments and literals."""
import pathlib
import re
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent

_SKIPPED = re.compile(
    r'R"(?P<fence>[^()\\\s]{0,16})\(.*?\)(?P=fence)"'  # raw string
    r'|//[^\n]*|/\*.*?\*/'  # comments
    r'|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'',  # string, character (not 1'000)
    re.DOTALL)


def blank_out(code):
    """The code with comments and literals turned to spaces; lines and offsets stay where they were."""
    return _SKIPPED.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), code)


def sources(top, folders=("core", "ui", "app", "tests"), suffixes=(".h", ".cpp")):
    for folder in folders:
        yield from sorted(p for p in (top / folder).rglob("*") if p.suffix in suffixes and p.is_file())


def line_of(code, offset):
    return code.count("\n", 0, offset) + 1


def report(faults, rule):
    """Prints each fault and ends the program: 1 where there is one, 0 where there is none."""
    for fault in faults:
        print(fault)
    if faults:
        print(f"{len(faults)} against the rule: {rule}")
    sys.exit(1 if faults else 0)


def chosen_top():
    return pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else TOP
