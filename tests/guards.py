"""Checkers behind test_guards.py: each takes a source text and returns what is wrong with it; empty = nothing."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator

Checker = Callable[[str], list[str]]

# Called as a function or a method, these touch the disk (pandas, pathlib, pyarrow, io).
FILE_CALLS = frozenset(
    {
        "open",
        "read_text",
        "read_bytes",
        "write_text",
        "write_bytes",
        "read_csv",
        "read_parquet",
        "read_excel",
        "read_json",
        "read_table",
        "read_dataset",
        "unlink",
        "mkdir",
        "glob",
        "iterdir",
    }
)
FILE_MODULES = frozenset(
    {"pyarrow.parquet", "pyarrow.dataset", "pyarrow.csv", "duckdb", "sqlite3", "shutil", "tempfile"}
)
BUILD_WRITERS = frozenset({"to_parquet", "write_table", "write_dataset", "ParquetWriter"})
SQL_CALLS = frozenset({"execute", "executemany", "sql", "query", "from_query"})
FORMATTERS = frozenset({"format", "join", "replace", "format_map"})
RAW_HTML = frozenset({"unsafe_allow_html", "unsafe_allow_javascript"})

# A statement as SQL is written; "Select a pair from the list" is prose.
SQL = re.compile(
    r"^\s*(?:--[^\n]*\n\s*)*(?:"
    r"with\s+\w+\s+as\s*\(|select\s+.+?\s+from\s+(?!(?:the|a|an|your|this|these|one)\b)[\w$(\"']|select\s+[\w*]+\s*$|"
    r"insert\s+into\s|delete\s+from\s|update\s+\w+\s+set\s|"
    r"(?:create|drop|alter)\s+(?:or\s+replace\s+)?(?:temp\s+|temporary\s+)?(?:table|view|macro|index)\s|"
    r"copy\s+\(?\w+.*\s(?:to|from)\s+['$])",
    re.IGNORECASE | re.DOTALL,
)
PIN = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*==[A-Za-z0-9.+!]+\s+#\s*\S.{5,}$")


def imported(source: str) -> Iterator[str]:
    """Dotted names of all modules that a source imports, also inside functions and under TYPE_CHECKING."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and _name(node.func) in {"import_module", "__import__"}:
            yield from (a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str))


def no_import_of(*forbidden: str) -> Checker:
    """Checker: none of these modules, nor anything inside them, is imported."""

    def check(source: str) -> list[str]:
        found = {name for name in imported(source) for bad in forbidden if name == bad or name.startswith(f"{bad}.")}
        return [f"imports {name}" for name in sorted(found)]

    return check


def opens_no_files(source: str) -> list[str]:
    """No call that reads or writes a file, and no module whose purpose that is."""
    calls = [f"line {call.lineno}: calls {_name(call.func)}()" for call in _calls(source, FILE_CALLS)]
    return calls + no_import_of(*FILE_MODULES)(source)


def writes_no_builds(source: str) -> list[str]:
    """No call that writes a Parquet table."""
    return [f"line {call.lineno}: calls {_name(call.func)}()" for call in _calls(source, BUILD_WRITERS)]


def holds_no_sql(source: str) -> list[str]:
    """No string that reads as an SQL statement."""
    return [
        f"line {node.lineno}: SQL in a string: {text.strip()[:50]!r}"
        for node, text in _strings(source)
        if SQL.search(text)
    ]


def formats_no_sql(source: str) -> list[str]:
    """What is handed to execute(), sql() or query() is not put together from values."""
    return [
        f"line {call.lineno}: {_name(call.func)}() gets a text put together from values"
        for call in _calls(source, SQL_CALLS)
        if _is_put_together(next(iter([*call.args, *(k.value for k in call.keywords)]), None))
    ]


def no_raw_html(source: str) -> list[str]:
    """No switch that lets HTML or JavaScript through unescaped."""
    return [
        f"line {node.value.lineno}: {node.arg}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.keyword) and node.arg in RAW_HTML
    ]


def names_no_outside_path(source: str) -> list[str]:
    """No path that leads out of the repository: one that climbs above it, or a place on one machine."""
    pattern = re.compile(r"\.\./(?:\.\./)*\w+|(?<![\w./:~$}])/(?:home|root|work|Users|mnt)/\w+")
    return [f"names {match.group()}" for match in pattern.finditer(source)]


def requirement_problems(line: str) -> list[str]:
    """A requirement is one exact pin and says why it is there."""
    if not line.strip() or line.startswith(("#", "-r ")):
        return []
    return [] if PIN.match(line) else [f"not 'name==version  # why': {line!r}"]


def sql_problems(text: str) -> list[str]:
    """A query starts with a comment that states its grain; values come in as $named parameters only."""
    header = re.match(r"(?:--[^\n]*\n)+", text)
    problems = [] if header and "grain" in header.group().lower() else ["no header comment that states the grain"]
    body = re.sub(r"--[^\n]*|'(?:[^']|'')*'", "", text)
    problems += [f"placeholder {found!r}, not a $name" for found in re.findall(r"\?|\$\d+|%s|\{\w*\}", body)]
    return problems


def too_long(text: str, limit: int = 300) -> list[str]:
    """No more lines than the limit."""
    lines = text.count("\n") + (not text.endswith("\n"))
    return [f"{lines} lines, more than {limit}"] if lines > limit else []


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _calls(source: str, names: Iterable[str]) -> Iterator[ast.Call]:
    wanted = frozenset(names)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in wanted:
            yield node


def _strings(source: str) -> Iterator[tuple[ast.expr, str]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value
        elif isinstance(node, ast.JoinedStr):
            yield node, "".join(str(p.value) if isinstance(p, ast.Constant) else "x" for p in node.values)


def _is_put_together(argument: ast.expr | None) -> bool:
    if isinstance(argument, ast.JoinedStr | ast.BinOp):
        return True
    return isinstance(argument, ast.Call) and _name(argument.func) in FORMATTERS
