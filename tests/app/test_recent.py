"""The recent workspaces: named so that two of the same name are told apart, pinned ones first, none lost by it."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app import settings
from ssi_coach.app.recent import labels, missing, recent_workspaces
from ssi_coach.app.settings import MAX_RECENT, Settings

PARTS = st.lists(st.sampled_from(["a", "b", "clients", "2026"]), min_size=1, max_size=4)
NAMES = ["A.ssicoach", "B", "B.ssicoach"]
PATHS = st.lists(
    st.builds(
        lambda folder, name: "/" + "/".join((*folder, name)), PARTS, st.sampled_from(["A.ssicoach", "B", "B.ssicoach"])
    ),
    unique=True,
)


@given(PATHS)
def test_no_two_are_called_the_same(paths: list[str]) -> None:
    names = labels(paths)
    assert len(set(names)) == len(paths)
    assert all(Path(path).name.removesuffix(".ssicoach") in name for path, name in zip(paths, names, strict=True))


def test_only_what_is_called_the_same_is_told_apart_by_its_folder() -> None:
    paths = ["/clients/anna/SSI.ssicoach", "/clients/bo/SSI.ssicoach", "/clients/bo/Mine.ssicoach"]
    assert labels(paths) == ("SSI (anna)", "SSI (bo)", "Mine")


def test_where_the_folders_are_called_the_same_as_well_the_one_above_is_said() -> None:
    assert labels(["/x/anna/c/S.ssicoach", "/x/bo/c/S.ssicoach"]) == (
        f"S ({Path('anna/c')})",
        f"S ({Path('bo/c')})",
    )


def test_what_is_pinned_stands_first_and_never_drops_out(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.ssicoach" for number in range(MAX_RECENT + 4)]
    settings.remember_opened(files[0])
    settings.pin(files[0], True)
    for file in files[1:]:
        settings.remember_opened(file)
    kept = settings.load()
    assert len(kept.recent) == MAX_RECENT
    shown = recent_workspaces(kept)
    assert (shown[0].label, shown[0].pinned) == ("0", True)
    assert [entry.label for entry in shown[1:]] == [str(n) for n in range(MAX_RECENT + 3, 4, -1)]
    settings.pin(files[0], False)
    settings.remember_opened(files[3])
    assert str(files[0]) not in settings.load().recent


def test_with_all_places_pinned_the_newest_is_still_there(tmp_path: Path) -> None:
    for number in range(MAX_RECENT):
        settings.remember_opened(tmp_path / f"{number}.ssicoach")
        settings.pin(tmp_path / f"{number}.ssicoach", True)
    new = tmp_path / "new.ssicoach"
    settings.remember_opened(new)
    assert settings.load().recent[0] == str(new)
    assert len(settings.load().recent) == MAX_RECENT + 1


def test_another_name_and_deletion_are_followed(tmp_path: Path) -> None:
    old, new = tmp_path / "old.ssicoach", tmp_path / "new.ssicoach"
    settings.remember_opened(old)
    settings.pin(old, True)
    settings.moved(old, new)
    assert settings.load().pinned == (str(new),)
    settings.dropped(new)
    assert settings.load().pinned == ()
    settings.remember_opened(new)
    settings.pin(new, True)
    settings.take_off_list(new)
    assert (settings.load().pinned, settings.load().recent) == ((), ())


def test_the_list_can_be_emptied(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        settings.remember_opened(tmp_path / name)
    settings.pin(tmp_path / "a", True)
    settings.forget_recent([str(tmp_path / "a"), str(tmp_path / "b")])
    assert (settings.load().recent, settings.load().pinned) == ((str(tmp_path / "c"),), ())


def test_what_is_gone_is_found_out(tmp_path: Path) -> None:
    here = tmp_path / "here.ssicoach"
    here.touch()
    gone = (str(tmp_path / "gone.ssicoach"), "\0")
    assert missing([str(here), *gone]) == gone


def test_recent_of_nothing_is_nothing() -> None:
    assert recent_workspaces(Settings()) == ()
