"""The command line: what can be asked, and where it goes. What needs Qt is handed over by `ssi_coach.bootstrap`."""

from __future__ import annotations

import argparse
import contextlib
import io
import locale
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

import ssi_coach
from ssi_coach import resources
from ssi_coach.app import settings
from ssi_coach.commands import options
from ssi_coach.commands.context import Context, Outfit
from ssi_coach.commands.parser import Parser, Say, speaking
from ssi_coach.commands.writing import ENGLISH
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from ssi_coach.domain.os_reasons import reason
from ssi_coach.domain.problems import InputProblem, Problem

PROGRAM: Final = "ssi-coach"
LANGUAGES: Final = resources.LANGUAGES

_WITH_VALUE: Final = frozenset({"--workspace", "--passphrase-file", "--lang", "--theme"})
"""Options that may stand before a command, whose value is no command."""

USAGE_ERROR: Final = 2
INTERRUPTED: Final = 130


def main(argv: Sequence[str] | None, outfit: Outfit) -> int:
    """Carry out one call; returns the exit status (0 done, 1 wrong input, 2 wrong usage, 3 unusable workspace)."""
    _steady_streams()
    given = list(sys.argv[1:] if argv is None else argv)
    language = _language(given)
    translate = _translation(language, outfit)
    writing = ENGLISH if translate is None else outfit.writing(language)
    try:
        args = _parse(given, translate)
        context = Context(args, outfit, language, translate, writing)
        status = _carry_out(getattr(args, "command", "window:open_app"), context)
        if sys.stdout is not None:
            sys.stdout.flush()
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else USAGE_ERROR
    except Problem as problem:
        _complain(problem.message.render(translate, writing.show))
        return problem.exit_status
    except BrokenPipeError:
        # Whoever read our answer has seen enough; nothing more can be said to them.
        _drop_the_rest()
        return 0
    except OSError as error:
        if error.filename is None:
            # What has no name is where the answer goes.
            _drop_the_rest()
            _complain(_UNWRITTEN.of(why=reason(error)).render(translate))
            return InputProblem.exit_status
        _complain(_UNUSABLE.of(file=error.filename, why=reason(error)).render(translate))
        return InputProblem.exit_status
    except KeyboardInterrupt:
        return INTERRUPTED
    except ImportError:
        # Told by who starts the program: a part of it is missing.
        raise
    except Exception as error:  # noqa: BLE001 - a fault of ours is no traceback for the person
        return _failed(error, translate)
    return status


def _failed(error: Exception, translate: Translate | None) -> int:
    """Say that the program itself failed; what it was goes to the log, without a message that may hold anything."""
    from ssi_coach.app import crash_log

    crash_log.write(f"{crash_log.versions()}\n\n{crash_log.where(error)}")
    _complain(_FAILED.of(kind=type(error).__name__, folder=crash_log.folder()).render(translate))
    return InputProblem.exit_status


def _carry_out(command: str, context: Context) -> int:
    """Import the command asked for, as ``module:function``, and run it; the window opens sooner without the others."""
    module, _, function = command.partition(":")
    status: int = getattr(import_module(f"ssi_coach.commands.{module}"), function)(context)
    return status


def _drop_the_rest() -> None:
    """What is still to be written to standard output goes nowhere, so that leaving does not fail over it."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(sentence: str) -> None:
    print(f"{PROGRAM}: {' '.join(sentence.split())}", file=sys.stderr)


def _steady_streams() -> None:
    """What is piped is UTF-8 everywhere; what a screen cannot show becomes a question mark, never an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


# The language


def _language(given: Sequence[str]) -> str:
    """The language asked for, else the one chosen in the window, else the system's; English where it is unknown.

    Looked up before anything is parsed, so that help and complaints speak it as well.
    """
    for place, word in enumerate(given):
        if word.startswith("--lang="):
            return _known(word.partition("=")[2])
        if word == "--lang" and place + 1 < len(given):
            return _known(given[place + 1])
    return _known(settings.load().language or _system_language())


def _known(language: str) -> str:
    return language[:2] if language[:2] in LANGUAGES else "en"


def _system_language() -> str:
    """What the environment asks for: LANGUAGE lists several, and counts only where a language is spoken at all."""
    spoken = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    spoken = spoken or locale.getlocale()[0] or ""
    if spoken.partition(".")[0] in ("", "C", "POSIX"):
        return spoken
    listed = os.environ.get("LANGUAGE", "").split(":")
    return next((name for name in listed if name[:2] in LANGUAGES), spoken)


def _translation(language: str, outfit: Outfit) -> Translate | None:
    return None if language == "en" else outfit.translator(language)


# The parser


def _parse(given: Sequence[str], translate: Translate | None) -> argparse.Namespace:
    """What was asked for; a usage error leaves with a sentence."""

    def say(message: Message) -> str:
        return message.render(translate)

    word, certain = _first_word(given)
    files = word is not None and (certain or (word not in _TABLE and _may_be_file(word)))
    with speaking(say):
        parser = _parser(say, files=files)
        if word is not None and not files and word not in _TABLE:
            from difflib import get_close_matches

            near = get_close_matches(word[:60], _TABLE, n=1)
            wrong = _NEAR_COMMAND.of(near=near[0]) if near else _NO_COMMAND
            parser.error(say(wrong.of(word=word[:60])))
        return parser.parse_args(given)


def _first_word(given: Sequence[str]) -> tuple[str | None, bool]:
    """The first word that is neither an option nor the value of one; True when a ``--`` says that no command is."""
    words = iter(given)
    for word in words:
        if word == "--":
            return next(words, None), True
        if word in _WITH_VALUE:
            next(words, None)
        elif not word.startswith("-"):
            return word, False
    return None, False


def _may_be_file(word: str) -> bool:
    """Whether a word that is no command can be meant as a file: it is there, or is written as a path or with an
    ending."""
    if os.sep in word or (os.altsep and os.altsep in word) or Path(word).suffix:
        return True
    try:
        return Path(word).exists()
    except (OSError, ValueError):
        return False


def _parser(speak: Say, *, files: bool) -> Parser:
    """``files``: the first words are files to open, and no command."""

    def say(message: Message) -> str:
        return speak(message).replace("%", "%%")

    class Ours(Parser):
        """A parser of this call's language; argparse makes those of the commands of the same class."""

    Ours.say, Ours.complain = staticmethod(speak), staticmethod(_complain)
    parser = Ours(prog=PROGRAM, description=say(_ABOUT), epilog=say(_FILES), allow_abbrev=False)
    _add_everywhere(parser, say)
    parser.add_argument("--version", action="version", version=f"SSI Coach {ssi_coach.__version__}", help=say(_VERSION))
    parser.add_argument("--background", action="store_true", help=say(_BACKGROUND))
    if files:
        parser.add_argument("files", metavar=say(options.FILE), nargs="+", help=say(_OPEN_THESE))
        parser.set_defaults(command="window:open_files")
        return parser
    commands = parser.add_subparsers(title=say(_COMMANDS), metavar=say(options.COMMAND), dest="name")
    for name, (about, command, add) in _TABLE.items():
        sub = commands.add_parser(name, help=say(about), description=say(about), allow_abbrev=False)
        _add_everywhere(sub, say)
        add(sub, say)
        sub.set_defaults(command=command)
    return parser


def _add_everywhere(parser: argparse.ArgumentParser, say: Callable[[Message], str]) -> None:
    """Options that stand before or after a command's name: without SUPPRESS the later parser forgets the earlier."""
    file, languages, themes = say(options.FILE), options.choices(LANGUAGES), options.choices(settings.THEMES)
    parser.add_argument("--workspace", metavar=file, default=argparse.SUPPRESS, help=say(_WORKSPACE))
    parser.add_argument("--passphrase-file", metavar=file, default=argparse.SUPPRESS, help=say(_PASSPHRASE))
    parser.add_argument("--lang", choices=languages, default=argparse.SUPPRESS, help=say(_LANG))
    parser.add_argument("--theme", choices=themes, default=argparse.SUPPRESS, help=say(_THEME))


_UNUSABLE = QT_TRANSLATE_NOOP("Cli", "{file} cannot be used: {why}.")
_FAILED = QT_TRANSLATE_NOOP(
    "Cli",
    "Something in the program failed ({kind}); what was asked for is not done. Where in the program, and nothing of"
    " yours, is noted in {folder}.",
)
_ABOUT = QT_TRANSLATE_NOOP("Cli", "A coach for LinkedIn’s Social Selling Index. Without a command, the window opens.")
_UNWRITTEN = QT_TRANSLATE_NOOP("Cli", "The answer could not be written: {why}.")
_COMMANDS = QT_TRANSLATE_NOOP("Cli", "commands")
_FILES = QT_TRANSLATE_NOOP(
    "Cli",
    "ssi-coach FILE... opens a workspace (.ssicoach) in the window, and shows any other file to the import.",
)
_OPEN_THESE = QT_TRANSLATE_NOOP("Cli", "what to open or to take in")
_BACKGROUND = QT_TRANSLATE_NOOP("Cli", "start without showing the window, for reminders")
_NO_COMMAND = QT_TRANSLATE_NOOP(
    "Cli", "There is no command “{word}”, and no file of that name; --help shows all commands."
)
_NEAR_COMMAND = QT_TRANSLATE_NOOP(
    "Cli", "There is no command “{word}”, and no file of that name; the nearest command is “{near}”."
)
_WORKSPACE = QT_TRANSLATE_NOOP("Cli", "the workspace to use; without it, the last one opened")
_PASSPHRASE = QT_TRANSLATE_NOOP("Cli", "a file whose first line is the passphrase of the workspace")
_VERSION = QT_TRANSLATE_NOOP("Cli", "show the version, and nothing else")
_LANG = QT_TRANSLATE_NOOP("Cli", "the language to speak")
_THEME = QT_TRANSLATE_NOOP("Cli", "how the window looks")


_TABLE: Final[Mapping[str, tuple[Message, str, Callable[[argparse.ArgumentParser, Say], None]]]] = {
    "demo": (
        QT_TRANSLATE_NOOP("Cli", "open the window on an invented person’s half year"),
        "window:demo",
        options.add_nothing,
    ),
    "import": (
        QT_TRANSLATE_NOOP("Cli", "take in LinkedIn archives, workbooks and score pages, or SSI Coach files"),
        "imports:import_files",
        options.add_import,
    ),
    "score": (
        QT_TRANSLATE_NOOP("Cli", "the estimate, pillar by pillar"),
        "scores:score",
        options.add_score,
    ),
    "checklist": (QT_TRANSLATE_NOOP("Cli", "the profile checklist"), "entries:checklist", options.add_json),
    "check": (QT_TRANSLATE_NOOP("Cli", "tick a checklist item"), "entries:check", options.add_check),
    "log": (QT_TRANSLATE_NOOP("Cli", "log an activity"), "entries:log", options.add_log),
    "record": (
        QT_TRANSLATE_NOOP("Cli", "record LinkedIn’s score, typed or pasted"),
        "entries:record",
        options.add_record,
    ),
    "plan": (
        QT_TRANSLATE_NOOP("Cli", "a proposed week: what adds most in the minutes there are"),
        "plan:plan",
        options.add_plan,
    ),
    "review": (QT_TRANSLATE_NOOP("Cli", "the weekly review"), "scores:review", options.add_review),
    "report": (
        QT_TRANSLATE_NOOP("Cli", "a coach’s report over any days, to hand over"),
        "report:report",
        options.add_report,
    ),
    "backtest": (
        QT_TRANSLATE_NOOP("Cli", "how well the estimate foretold LinkedIn’s scores"),
        "backtest:show",
        options.add_json,
    ),
    "export": (
        QT_TRANSLATE_NOOP("Cli", "write everything to a file, or to tables"),
        "files:export",
        options.add_export,
    ),
    "overview": (
        QT_TRANSLATE_NOOP("Cli", "every workspace of a folder at a glance"),
        "overview:show",
        options.add_overview,
    ),
    "backup": (
        QT_TRANSLATE_NOOP("Cli", "write a consistent copy; a name ending in .zip or .gz compresses it"),
        "files:backup",
        options.add_backup,
    ),
    "restore": (
        QT_TRANSLATE_NOOP("Cli", "go back to a copy, compressed or not; or salvage what can be read"),
        "files:restore",
        options.add_restore,
    ),
    "verify": (QT_TRANSLATE_NOOP("Cli", "check that the workspace is sound"), "files:verify", options.add_json),
    "self-test": (
        QT_TRANSLATE_NOOP("Cli", "check that SSI Coach works as it is installed here"),
        "self_test:run",
        options.add_self_test,
    ),
}
COMMANDS: Final = tuple(_TABLE)
