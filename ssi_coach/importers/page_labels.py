"""The words of LinkedIn's page in the languages it is known in, and the cutting of a copied page into tokens.

A page is cut once, here, into numbers, labels and plain words; `ssi_coach.importers.page_text` looks at the order of
these only. Text is folded before (`fold`), so all words stand in small letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import Enum, auto
from typing import Final

from ssi_coach.domain.pillars import PILLARS, Pillar
from ssi_coach.domain.values import dataclass

LABELS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "en": (
        ("establish your professional brand", "establishing your professional brand"),
        ("find the right people", "finding the right people"),
        ("engage with insights", "engaging with insights"),
        ("build relationships", "building relationships", "build strong relationships"),
    ),
    "de": (
        ("ihre professionelle marke aufbauen", "aufbau ihrer professionellen marke"),
        ("gezielt die richtigen personen finden", "die richtigen personen finden"),
        ("durch einblicke interesse wecken", "mit interessanten updates interesse wecken"),
        ("beziehungen aufbauen",),
    ),
    "fr": (
        ("construire votre marque professionnelle",),
        ("trouver les bonnes personnes",),
        ("échanger des informations",),
        ("établir des relations",),
    ),
    "es": (
        ("establece tu marca profesional",),
        ("encuentra a las personas adecuadas",),
        ("interactúa ofreciendo información",),
        ("crea relaciones",),
    ),
    "pt": (
        ("estabelecer sua marca profissional",),
        ("localizar as pessoas certas",),
        ("interagir oferecendo insights",),
        ("criar relacionamentos",),
    ),
    "ru": (
        ("создавайте профессиональный бренд",),
        ("находите нужных людей",),
        ("взаимодействуйте с контентом",),
        ("развивайте отношения",),
    ),
}
"""Language → the labels of each pillar, in LinkedIn's order. Sweden sees the English page; Polish is told by its
"na 100" and read by order and sum."""

_NUMBER = r"(?<![\w.,])[-−]?\d{1,9}(?:[.,]\d{1,12})?(?![\w]|[.,]\d)"
_GAP = r"[\s|/:·]{0,12}"
_OF = r"(?:out\W{1,4}of|of|von|sur|de|из|na|av|van|su|af|z|din|/)"


def _any_of(phrases: tuple[str, ...]) -> str:
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)


_LABEL_GROUPS: Final = {f"{lang}_{p.value}": _any_of(LABELS[lang][n]) for lang in LABELS for n, p in enumerate(PILLARS)}
_PILLAR_RULES = "|".join(f"(?P<{name}>{rule})" for name, rule in _LABEL_GROUPS.items())

_REMAINING = _any_of(
    (
        "remaining points",
        "verbleibende punkte",
        "points restants",
        "puntos restantes",
        "pontos restantes",
        "оставшиеся баллы",
        "pozostałe punkty",
    )
)
_PEOPLE = r"(?:people|personen|personnes|personas|pessoas|люди|osoby|ludzie)"
_INDUSTRY = r"(?:industry|branch(?:e|en)\b|branche\w*|bransch\w*|secteur|sector|setor|settore|отрасл\w*|branż\w*)"
_NETWORK = r"(?:network|netzwerk\w*|réseau|(?:tu|su|sua|de|da)\s+rede?|сет[иь]\w*|sie(?:ć|ci)\w*|nätverk\w*|netwerk\w*)"
_AVERAGE = (
    r"(?:average|durchschnitt\w*|moyenne?|promedio|medio|médio|média|средн\w*|średni\w*|genomsnitt\w*|gemiddeld\w*)"
)
_TOP = r"(?:top|primeiros|premiers|meilleurs|mejores|principales|топ|первы\w*|лучши\w*)"

_RULES: Final = re.compile(
    "|".join(
        (
            _PILLAR_RULES,
            rf"(?P<remaining>{_REMAINING})",
            # The name of an industry may hold the word network; in this sentence it says nothing about the network.
            rf"\bin\s+the\s+[^\n.%|]{{1,90}}?\s+industry\s+have\s+an\s+average\s+ssi\s+of\s+(?P<industry_sentence>{_NUMBER})",
            rf"(?P<industry_heading>\b{_PEOPLE}\s+(?:[^\W\d]+\s+){{0,3}}{_INDUSTRY})",
            rf"(?P<network_heading>\b{_PEOPLE}\s+(?:[^\W\d]+\s+){{0,3}}?{_NETWORK})",
            rf"\b{_AVERAGE}\b[^\d%]{{0,40}}?(?P<average>{_NUMBER})(?!{_GAP}%)",
            rf"(?P<of100>{_NUMBER}){_GAP}{_OF}{_GAP}100(?![\w]|[.,]\d)",
            rf"(?P<of25>{_NUMBER}){_GAP}{_OF}{_GAP}25(?![\w]|[.,]\d)",
            rf"(?P<percent>{_NUMBER}){_GAP}%",
            rf"(?P<top>\b{_TOP}\b)",
            rf"(?P<industry_rank>\b{_INDUSTRY}[-\s]{{1,4}}ssi\b|\bssi[-\s]{{1,4}}(?:[^\W\d]+\s+){{0,3}}?{_INDUSTRY})",
            rf"(?P<network_rank>\b{_NETWORK}[-\s]{{1,4}}ssi\b|\bssi[-\s]{{1,4}}(?:[^\W\d]+\s+){{0,3}}?{_NETWORK})",
            rf"(?P<industry>\b{_INDUSTRY}\b)",
            rf"(?P<network>\b{_NETWORK}\b)",
            rf"(?P<number>{_NUMBER})",
            r"(?P<dash>(?m:^[ \t]*(?:[-–—]+|n/a)[ \t]*%?[ \t]*$))",
            r"(?P<word>[^\W\d_]+)",
        )
    )
)
_GLUED: Final = re.compile(_any_of(tuple(label for group in LABELS.values() for names in group for label in names)))


class Kind(Enum):
    """What a token is."""

    PILLAR = auto()
    REMAINING = auto()
    NUMBER = auto()
    OF_100 = auto()
    PERCENT = auto()
    AVERAGE = auto()
    TOP = auto()
    INDUSTRY = auto()
    NETWORK = auto()
    INDUSTRY_RANK = auto()
    NETWORK_RANK = auto()
    INDUSTRY_HEADING = auto()
    NETWORK_HEADING = auto()
    INDUSTRY_SENTENCE = auto()
    DASH = auto()
    WORD = auto()


_KINDS: Final = {
    "remaining": Kind.REMAINING,
    "industry_sentence": Kind.INDUSTRY_SENTENCE,
    "industry_heading": Kind.INDUSTRY_HEADING,
    "network_heading": Kind.NETWORK_HEADING,
    "average": Kind.AVERAGE,
    "of100": Kind.OF_100,
    "of25": Kind.NUMBER,
    "percent": Kind.PERCENT,
    "top": Kind.TOP,
    "industry_rank": Kind.INDUSTRY_RANK,
    "network_rank": Kind.NETWORK_RANK,
    "industry": Kind.INDUSTRY,
    "network": Kind.NETWORK,
    "number": Kind.NUMBER,
    "dash": Kind.DASH,
    "word": Kind.WORD,
}
_NUMERIC: Final = frozenset({"industry_sentence", "average", "of100", "of25", "percent", "number"})


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a page. ``value`` belongs to numbers, ``pillar`` and ``language`` to pillar labels."""

    kind: Kind
    value: float = 0.0
    pillar: Pillar | None = None
    language: str | None = None


def fold(text: str) -> str:
    """The text with every kind of blank, digit, quote and line end made one, in small letters."""
    text = unicodedata.normalize("NFKC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = re.sub(r"[\u200b-\u200f\u2060\ufeff\u00ad]", "", text)
    text = re.sub(r"[^\S\n\t]", " ", text)
    return text.replace("’", "'").lower()


def tokens(folded: str) -> list[Token]:
    """Cut a folded page into tokens. A label glued to its number is cut from it."""
    spaced = _GLUED.sub(r" \g<0> ", folded)
    return [_token(match) for match in _RULES.finditer(spaced)]


def number(text: str) -> float:
    """The value of a number with a decimal point or comma."""
    return float(text.replace(",", ".").replace("−", "-"))


def page_language(folded: str, found: list[Token]) -> str | None:
    """The language of the page's labels, or what its words betray; None where neither does."""
    for token in found:
        if token.language:
            return token.language
    return "pl" if re.search(r"\d\s+na\s+100\b", folded) else None


def known_labels(folded: str) -> int:
    """How many different pillars are named, in whichever language names the most."""
    seen: dict[str, set[str]] = {}
    for match in re.finditer(_PILLAR_RULES, folded):
        language, _, pillar = (match.lastgroup or "").partition("_")
        seen.setdefault(language, set()).add(pillar)
    return max(map(len, seen.values()), default=0)


def _token(match: re.Match[str]) -> Token:
    name = match.lastgroup or "word"
    if name in _KINDS:
        return Token(_KINDS[name], number(match[name]) if name in _NUMERIC else 0.0)
    language, _, pillar = name.partition("_")
    return Token(Kind.PILLAR, pillar=Pillar(pillar), language=language)
