"""The people Anna knows in the demonstration: invented, each from chance alone, the same for the same day and seed."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from ssi_coach import resources
from ssi_coach.domain.folding import fold
from ssi_coach.domain.network import Connection

COUNT: Final = 812
_YEARS: Final = 6
_FIRST: Final = (
    "Lars Eva Jonas Marta Piotr Ingrid Felix Nadia Oskar Hanna Tomasz Sofia Emil Klara Paweł Lena Viktor Alma Jakob "
    "Zofia Henrik Greta Adam Elin Moritz Ida Karol Astrid Leon Julia Nils Agata Simon Frida Daniel Ewa Anton Maja"
).split()
_LAST: Final = (
    "Holm Lindqvist Kowal Brandt Nyberg Zielińska Keller Ostrów Fischer Sandell Wrona Albrecht Dahl Maj Hoffmann "
    "Ekman Lis Reuter Sjöberg Nowicki Vogt Hallberg Sowa Lorenz Wester Gajda Pohl Åberg Bielska Winkler"
).split()
_COMPANIES: Final = (
    "Nordfrakt AB,Hansekontor Logistik,Wisła Transport,Ostkran Maschinenbau,Svea Verkstad,Baltic Freight Partners,"
    "Elbwerk GmbH,Kraków Precision,Malmö Pumpteknik,Rheintal Antriebe,Gdynia Cargo,Fjord Robotics"
).split(",")
_DECIDERS: Final = "Head of Marketing,Geschäftsführer,Marknadschef,Dyrektor sprzedaży,CEO,Vertriebsleiterin".split(",")
_OTHERS: Final = (
    "Marketing Manager,Sales Manager,Content Specialist,Account Manager,Specjalista ds. marketingu,Redaktör,"
    "Communications Officer,Business Developer,Consultant,Werkstudentin,Product Manager"
).split(",")
_DECIDING: Final = 0.176
"""Their share: what Anna has entered as senior connections."""


def people(today: date, seed: int) -> tuple[Connection, ...]:
    """Eight hundred contacts of six years: some talked with lately, more gone quiet, most never written to."""
    dice = Random(seed)
    rules = resources.seniority_rules()
    found = []
    for number in range(COUNT):
        name = f"{dice.choice(_FIRST)} {dice.choice(_LAST)}"
        # More of them came lately: she has been inviting people for half a year.
        connected = today - timedelta(days=4 + int((_YEARS * 365 - 4) * dice.random() ** 1.4))
        days = _contact(dice, connected, today)
        sent = sum(dice.random() < 0.6 for _ in days)
        position = dice.choice(_DECIDERS if dice.random() < _DECIDING else _OTHERS)
        found.append(
            Connection(
                slug=f"{fold(name).replace(' ', '-')}-{number}",
                name=name,
                company=dice.choice(_COMPANIES),
                position=position,
                seniority=rules.seniority(position),
                connected_on=connected,
                initiated_by=dice.choice(("me", "them")),
                messages_sent=sent,
                messages_received=len(days) - sent,
                last_contact=days[-1] if days else None,
                last_sent=days[-1] if sent else None,
                last_received=days[-1] if sent < len(days) else None,
                contact_days=days,
                seen_on=today - timedelta(days=3),
            )
        )
    return tuple(found)


def _contact(dice: Random, connected: date, today: date) -> tuple[date, ...]:
    span = (today - connected).days
    if dice.random() < 0.45:
        return ()
    # Most talk soon after meeting; a fifth of them stay in touch.
    reach = span if dice.random() < 0.22 else min(span, 120)
    return tuple(sorted({connected + timedelta(days=dice.randint(0, reach)) for _ in range(dice.randint(1, 5))}))
