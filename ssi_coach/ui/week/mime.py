"""What travels when something is dragged in the week: cards, or an offer of the palette."""

from __future__ import annotations

import json

from PySide6.QtCore import QMimeData

from ssi_coach.domain.values import dataclass

CARDS = "application/x-ssi-coach-cards"
OFFER = "application/x-ssi-coach-offer"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something the palette offers to plan: a kind, or a routine by its id."""

    kind: str = ""
    routine: str = ""


def cards_mime(ids: tuple[str, ...]) -> QMimeData:
    data = QMimeData()
    data.setData(CARDS, json.dumps(ids).encode())
    return data


def offer_mime(offer: Offer) -> QMimeData:
    data = QMimeData()
    data.setData(OFFER, json.dumps({"kind": offer.kind, "routine": offer.routine}).encode())
    return data


def accepts(data: QMimeData) -> bool:
    return data.hasFormat(CARDS) or data.hasFormat(OFFER)


def dragged_cards(data: QMimeData) -> tuple[str, ...]:
    """The ids of the cards dragged; empty when something else is."""
    return tuple(json.loads(data.data(CARDS).toStdString())) if data.hasFormat(CARDS) else ()


def dragged_offer(data: QMimeData) -> Offer | None:
    """The offer dragged; None when something else is."""
    return Offer(**json.loads(data.data(OFFER).toStdString())) if data.hasFormat(OFFER) else None
