"""What was put away: for a day, for ever, and whatever another program wrote there."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.domain.dismissals import hiding, item_key, not_now, outlived, parsed, person_key, subject

TODAY = date(2026, 11, 23)
keys = st.one_of(
    st.sampled_from(["comment", item_key("photo"), person_key("reconnect", "asa@2026-11-23")]), st.text(min_size=1)
)


@given(keys, st.dates())
def test_a_key_put_away_for_a_day_is_read_as_it_was_written(key: str, day: date) -> None:
    assert parsed(not_now(key, day)) == (key, day)


@given(st.lists(st.text()), st.dates())
def test_no_list_breaks_it_and_nothing_that_hides_is_outlived(dismissed: list[str], today: date) -> None:
    hidden = {action for actions in hiding(dismissed, today).values() for action in actions}
    assert hidden <= set(dismissed)
    assert hidden.isdisjoint(outlived(dismissed, today))


def test_for_ever_hides_every_day_and_not_now_only_that_one() -> None:
    put_away = ["comment", not_now("post", TODAY), not_now("share", TODAY - timedelta(days=1))]
    assert hiding(put_away, TODAY) == {"comment": ("comment",), "post": (not_now("post", TODAY),)}
    assert hiding(put_away, TODAY + timedelta(days=1)).keys() == {"comment"}
    assert outlived(put_away, TODAY) == [not_now("share", TODAY - timedelta(days=1))]


def test_what_a_key_is_about() -> None:
    assert subject(item_key("photo")) == (None, "photo")
    assert subject(person_key("reconnect", "asa-lind")) == ("reconnect", None)
    assert subject("comment") == ("comment", None)
