"""Amounts of money as people type them: "12000 EUR", "€ 12.000", "12,500.50 $", "12k", "1,5 Mio."."""

from __future__ import annotations

import re
from typing import Final

from ssi_coach.domain.limits import MAX_FIGURE
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.domain.values import dataclass

VALUED: Final = ("proposal", "contract")
"""The results that have a value."""

CURRENCIES: Final = (
    "EUR USD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY UAH CAD AUD NZD JPY CNY HKD SGD INR KRW THB BRL MXN"
    " ZAR AED SAR ILS"
).split()
"""Codes understood wherever they stand beside a number; others are taken as they are in a field of their own."""

_SIGNS: Final = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₹": "INR",
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "pound": "GBP", "pounds": "GBP",
    "pfund": "GBP", "franken": "CHF", "francs": "CHF", "fr.": "CHF", "sfr": "CHF", "kronor": "SEK", "zloty": "PLN",
}  # fmt: skip
_TIMES: Final = {"k": 1e3, "tsd": 1e3, "tsd.": 1e3, "m": 1e6, "mio": 1e6, "mio.": 1e6, "million": 1e6, "millionen": 1e6}

_SPACES: Final = " \u00a0\u202f"
NUMBER: Final = rf"\d{{1,3}}(?:[{_SPACES}.,'’]\d{{3}})+(?:[.,]\d{{1,2}})?(?!\d)|\d+(?:[.,]\d+)?"
_AMOUNT: Final = re.compile(rf"(?P<number>{NUMBER})\s*(?P<times>k|tsd\.?|mio\.?|million(?:en)?|m)?", re.IGNORECASE)
_CODE: Final = re.compile(r"[A-Za-z]{3}")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount. ``currency`` None = none was named."""

    value: float
    currency: str | None = None


def currency_of(word: str) -> str | None:
    """The code a word or sign means: ``€``, ``Euro``, ``chf``; None when it means none."""
    plain = word.strip().casefold()
    if plain in _SIGNS:
        return _SIGNS[plain]
    return plain.upper() if plain.upper() in CURRENCIES else None


def read_amount(text: str) -> float:
    """A number as typed, whatever the language: a mark before exactly three digits separates thousands, for no money
    has three decimals. ValueError for anything else."""
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"no amount: {text[:40]}")
    number = _plain(found["number"])
    value = number * _TIMES.get((found["times"] or "").casefold(), 1.0)
    if value > MAX_FIGURE:
        raise ValueError(f"no amount: {text[:40]}")
    return round(value, 2)


def _plain(written: str) -> float:
    bare = re.sub(rf"[{_SPACES}'’]", "", written)
    parts = re.split(r"[.,]", bare)
    if len(parts) > 1 and len(parts[-1]) != 3:
        return float("".join(parts[:-1]) + "." + parts[-1])
    return float("".join(parts))


def check_money(kind: str, value: str | None, currency: str | None) -> Money | None:
    """Value and currency as they were written in fields or options; None when there is no value.

    InputProblem, one sentence, for a number that is none, a currency without one, or a kind that has no value.
    """
    written, code = (value or "").strip(), (currency or "").strip()
    if kind not in VALUED and (written or code):
        raise InputProblem(QT_TRANSLATE_NOOP("Coach", "Only a proposal or a contract has a value."))
    if not written:
        if code:
            raise InputProblem(QT_TRANSLATE_NOOP("Coach", "A currency needs a value; give both, or neither."))
        return None
    try:
        amount = read_amount(written)
    except ValueError:
        raise InputProblem(
            QT_TRANSLATE_NOOP("Coach", "“{value}” is no amount; give a number from 0 to {highest}.").of(
                value=written[:40], highest=MAX_FIGURE
            )
        ) from None
    return Money(amount, None if not code else check_currency(code))


def check_currency(written: str) -> str:
    """The three letters of a currency. InputProblem when it is none."""
    known = currency_of(written)
    if known is not None:
        return known
    if _CODE.fullmatch(written.strip()):
        return written.strip().upper()
    raise InputProblem(
        QT_TRANSLATE_NOOP("Coach", "“{value}” is no currency; give its three letters, such as EUR.").of(
            value=written.strip()[:40]
        )
    )
