"""The words of the Results page: money, rates, months."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from ssi_coach.domain.catalogue import Catalogue, text
from ssi_coach.scoring.funnel import Rate
from ssi_coach.ui.format import number, qdate, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.words import amount

NBSP = "\u00a0"


def money_text(value: float, currency: str | None) -> str:
    """“12,000 EUR”; cents only where there are any, and the number alone where no currency is known."""
    shown = whole(value) if value == round(value) else number(value, 2)
    return f"{shown}{NBSP}{currency}" if currency else shown


def money_sums(sums: Sequence[tuple[str, float]]) -> str:
    """One sum for each currency, side by side: “12,000 EUR · 3,000 CHF”."""
    return " · ".join(money_text(value, currency or None) for currency, value in sums)


def percent(share: float) -> str:
    """“38 %”, as the language writes it."""
    return QCoreApplication.translate("Results", "{number} %").format(number=whole(100 * share)).replace(" ", NBSP)


def many(catalogue: Catalogue, kind: str) -> str:
    """The plural as a title: “Conversations”."""
    words = say(text(catalogue.kinds[kind].many))
    return words[:1].upper() + words[1:]


def rate_text(catalogue: Catalogue, kind: str, before: str, rate: Rate) -> str:
    """“3 meetings for 8 calls; so far anything from 14 to 69 %”."""
    parts = {
        "part": amount(catalogue, kind, rate.part),
        "whole": amount(catalogue, before, rate.whole),
        "share": percent(rate.share),
        "low": whole(100 * rate.low),
        "high": percent(rate.high),
    }
    if rate.few:
        form = QCoreApplication.translate("Results", "{part} for {whole}; so far anything from {low} to {high}")
    else:
        form = QCoreApplication.translate("Results", "{part} for {whole}: {share}, most likely {low} to {high}")
    return form.format(**parts)


def through_text(rate: Rate) -> str:
    """How many of the first stage it takes for one of the last, and between what that may lie."""
    each, least, most = 1 / rate.share, 1 / rate.high, 1 / rate.low
    if round(least) == round(most):
        form = QCoreApplication.translate("Results", "One contract for about %n conversations.", None, round(each))
    else:
        form = QCoreApplication.translate(
            "Results",
            "So far one contract for about %n conversations; it may be anything from {low} to {high}.",
            None,
            round(each),
        )
    return form.format(low=whole(least), high=whole(most))


def month_name(day: date) -> str:
    """``November 2026``."""
    form = QCoreApplication.translate("Format", "MMMM yyyy", "a month with its year, Qt date format")
    return QLocale().toString(qdate(day), form)


def month_short(day: date) -> str:
    """``Nov``."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
