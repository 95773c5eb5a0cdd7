"""Evidence is stored in no language and shown in the reader's."""

from __future__ import annotations

import pytest

from ssi_coach.app.evidence import evidence_message, written


def shown(stored: str) -> str | None:
    message = evidence_message(stored)
    return (
        None
        if message is None
        else message.render(show=lambda value: f"{value:,}" if isinstance(value, int) else str(value))
    )


def test_keys_and_figures_become_sentences() -> None:
    assert shown(written("characters", 1240, 2600)) == "1,240 of 2,600 characters"
    assert shown(written("value", "Freight {x}")) == "“Freight {x}”"
    assert len(written("value", "x" * 5000)) < 200
    assert shown("") is None


@pytest.mark.parametrize(
    "text", ["seen on the page", '["characters"]', '["characters",[1],2]', "[]", "7", '["other",1]', '{"a":1}', "{gap}"]
)
def test_any_other_text_is_shown_as_it_is(text: str) -> None:
    assert shown(text) == text
