"""Money as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app.money import Money, check_money, currency_of, read_amount
from ssi_coach.domain.problems import InputProblem


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12000", 12000), ("12.000", 12000), ("12,000", 12000), ("12 000", 12000), ("12’000", 12000),
        ("1.234.567,89", 1234567.89), ("1,234,567.89", 1234567.89), ("12000,50", 12000.5), ("12000.5", 12000.5),
        ("0", 0), ("12k", 12000), ("1,5 Mio.", 1500000), ("2 million", 2000000), ("7,25", 7.25), ("12\u202f000", 12000),
    ],
)  # fmt: skip
def test_an_amount_is_understood_however_it_is_written(typed: str, value: float) -> None:
    assert read_amount(typed) == value


@pytest.mark.parametrize("typed", ["", "much", "-5", "1e9", "nan", "inf", "12000 EUR", "1.2.3", "9" * 400, "12..5"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        read_amount(typed)


@given(st.text(max_size=30))
def test_no_text_does_harm(typed: str) -> None:
    try:
        value = read_amount(typed)
    except ValueError:
        return
    assert 0 <= value <= 1_000_000_000


@given(st.integers(0, 999_999_999))
def test_thousands_may_be_set_apart_in_any_way(value: int) -> None:
    for mark in ",.’ ":
        assert read_amount(f"{value:,}".replace(",", mark)) == value


def test_currencies_have_signs_names_and_codes() -> None:
    assert [currency_of(word) for word in ("€", "Euro", "chf", "Franken", "$", "Anna", "")] == [
        "EUR", "EUR", "CHF", "CHF", "USD", None, None
    ]  # fmt: skip


def test_fields_give_money_or_a_sentence() -> None:
    assert check_money("contract", "12.000", "eur") == Money(12000, "EUR")
    assert check_money("proposal", "500", None) == Money(500)
    assert check_money("contract", "500", "XAU") == Money(500, "XAU")
    assert check_money("meeting", None, "") is None
    for kind, value, currency, told in (
        ("meeting", "500", None, "Only a proposal or a contract"),
        ("contract", None, "EUR", "needs a value"),
        ("contract", "much", None, "“much” is no amount"),
        ("contract", "-3", None, "no amount"),
        ("contract", "5", "Taler", "“Taler” is no currency"),
    ):
        with pytest.raises(InputProblem, match=told):
            check_money(kind, value, currency)
