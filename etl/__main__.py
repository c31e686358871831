"""The command line: ``python -m etl build | check | show | score | dictionary``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

SEEDS = Path("seeds")
OUT = Path("data")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0 done, 1 failed, 2 wrong usage."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except BrokenPipeError:
        # The reader of a pipe (head, less) has gone: nothing is wrong, and nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return fail("stopped; the build before stays as it is")


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="python -m etl", description="Articles in, tables of contacts out.")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    out = argparse.ArgumentParser(add_help=False)
    out.add_argument("--out", type=Path, default=OUT, metavar="DIR", help="where builds are published; default: data")

    build = commands.add_parser("build", parents=[out], help="read articles and publish a build")
    build.add_argument("sources", nargs="*", type=Path, default=[SEEDS], metavar="SOURCE", help="files or folders")
    build.add_argument("--catalog", type=Path, metavar="FILE", help="instead of catalog.csv in each source folder")
    register = build.add_mutually_exclusive_group()
    register.add_argument(
        "--register", type=Path, action="append", default=[], metavar="FILE",
        help="contacts kept by hand (.csv or .xlsx); default: register/contacts*.csv in each source folder",
    )  # fmt: skip
    register.add_argument("--no-register", action="store_true", help="articles only")
    build.add_argument("--jobs", type=jobs, metavar="N", help="processes; default: as many as pay")
    build.set_defaults(run=_build)

    check = commands.add_parser("check", parents=[out], help="check the published build")
    check.set_defaults(run=_check)

    show = commands.add_parser("show", parents=[out], help="what was read, why, from which words")
    show.add_argument("name", metavar="CONTACT_ID|ARTICLE")
    show.add_argument("--json", action="store_true", help="for programs")
    show.set_defaults(run=_show)

    score = commands.add_parser("score", parents=[out], help="precision, recall and field accuracy")
    score.add_argument("gold", type=Path, metavar="GOLD.json")
    score.add_argument("--texts", type=Path, metavar="DIR", help="folder of the texts; default: texts/ beside the gold")
    score.add_argument("--errors", action="store_true", help="list what was missed, invented and misread")
    score.add_argument("--only", nargs="+", default=(), metavar="even|odd|N-M", help="some of the articles only")
    score.add_argument(
        "--calibrate", action="store_true", help="fit the weights that confidence.csv holds, and print them"
    )
    score.set_defaults(run=_score)

    dictionary = commands.add_parser("dictionary", help="write docs/data-dictionary.md")
    dictionary.set_defaults(run=_dictionary)
    return top


def jobs(value: str) -> int:
    """A number of processes. Raises ArgumentTypeError."""
    if not value.isdecimal() or not 1 <= int(value) <= 256:
        raise argparse.ArgumentTypeError("give a whole number from 1 to 256")
    return int(value)


def fail(message: str) -> int:
    """Say on stderr what is wrong; exit code 1."""
    print(message, file=sys.stderr)
    return 1


def _build(options: argparse.Namespace) -> int:
    from etl.build import BuildError, build
    from etl.extract import read_article
    from etl.lexicon import UnknownCodeError
    from etl.publish import PublishError
    from etl.register import find_registers

    warnings: list[str] = []
    try:
        registers = [] if options.no_register else find_registers(options.sources, options.register)
        built = build(options.sources, options.out, read_article, options.catalog, options.jobs, registers)
    except BuildError as error:
        warnings, message = error.warnings, str(error)
    except (PublishError, UnknownCodeError) as error:
        message = str(error)
    else:
        warnings, message = built.warnings, ""
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)
    if message:
        return fail(message)
    print(built.summary())
    return 0


def _check(options: argparse.Namespace) -> int:
    from etl.checks import run_checks
    from etl.publish import read_pointer, read_tables

    build = read_pointer(options.out)
    if build is None:
        return fail(f"{options.out}: no build yet; run python -m etl build")
    outcomes = run_checks(read_tables(build))
    for outcome in outcomes:
        print(outcome.line())
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _show(options: argparse.Namespace) -> int:
    from etl.show import NotFoundError, show_json, show_lines

    try:
        if options.json:
            print(show_json(options.name, options.out))
            return 0
        for line in show_lines(options.name, options.out):
            print(line)
    except NotFoundError as error:
        return fail(str(error))
    return 0


def _score(options: argparse.Namespace) -> int:
    from etl.score.calibrate import calibration_lines
    from etl.score.command import ScoreError, score_lines

    try:
        if options.calibrate:
            lines = calibration_lines(options.gold, options.texts, options.only)
        else:
            lines = score_lines(options.gold, options.texts, options.out, options.errors, options.only)
        for line in lines:
            print(line)
    except ScoreError as error:
        return fail(str(error))
    return 0


def _dictionary(options: argparse.Namespace) -> int:
    from etl.dictionary import FILE, dictionary

    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(dictionary(), encoding="utf-8")
    print(FILE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
