"""Days and moments as LinkedIn wrote them in each era, and as Excel writes them after a user saved the file.

Each file has a time zone of its own: UTC, but US Pacific in Invitations.csv. A moment counts for the day it has in
the person's time zone; a day without a time stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from ssi_coach.domain.limits import FIRST_DAY, LAST_DAY

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar januari janv janvier stycznia sty ene enero gen gennaio styczeń",
            "feb february februar februari févr fév février fevrier lut luty lutego febrero febbraio fev",
            "mar march mär mrz märz mars marzec marca marzo",
            "apr april avr avril kwi kwiecień kwietnia abr abril aprile",
            "may mai maj maja mayo mag maggio mei",
            "jun june juni juin cze czerwiec czerwca junio giu giugno",
            "jul july juli juil juillet lip lipiec lipca julio lug luglio",
            "aug august augusti août aout sie sierpień sierpnia ago agosto",
            "sep sept september septembre wrz wrzesień września septiembre set settembre",
            "oct october okt oktober octobre paź październik października octubre ott ottobre out",
            "nov november novembre lis listopad listopada noviembre",
            "dec december dez dezember déc décembre gru grudzień grudnia dic diciembre dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
_ISO: Final = re.compile(r"(\d{4})([-/])(\d\d?)\2(\d\d?)")
_NUMBERS: Final = re.compile(r"(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)")
_DAY_NAME: Final = re.compile(r"(\d\d?)[.]?[- ]([^\W\d]{3,12})\.?[- ,]+(\d{4}|\d\d)")
_NAME_DAY: Final = re.compile(r"([^\W\d]{3,12})\.? (\d\d?),? (\d{4})")
_TIME: Final = re.compile(
    r"[, T]+(?:at )?(\d\d?):(\d\d)(?::(\d\d))?(?:\.\d+)?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*\(?(UTC|GMT|Z)?\)?"
)
_AMBIGUOUS: Final = re.compile(r"(\d\d?)[/-](\d\d?)[/-]\d{2,4}")


def day_first(values: Iterable[str]) -> bool:
    """Whether ``3/4/21`` in this file is the third of April: some other value shows that the day comes first.

    LinkedIn itself writes the month first; a file saved by Excel is written as the machine's owner writes days.
    """
    swapped = False
    for value in values:
        match = _AMBIGUOUS.match(value.strip())
        if match is None:
            continue
        if int(match[2]) > 12:
            return False
        swapped = swapped or int(match[1]) > 12
    return swapped


def read_moment(text: str, zone: ZoneInfo | None, *, day_first: bool = False) -> date | datetime | None:
    """What ``text`` says: a moment in UTC, or a day where it tells no time; None where it is neither.

    ``zone`` is that of the file (None: UTC), unless the text itself says UTC.
    """
    text = text.strip().replace("\u202f", " ").replace("\xa0", " ")
    if len(text) > 60:
        return None
    found = _date(text, day_first=day_first)
    if found is None:
        return None
    day, rest = found
    if not FIRST_DAY <= day <= LAST_DAY:
        return None
    if not rest.strip():
        return day
    match = _TIME.fullmatch(rest)
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[4] in "Pp" else 0)
    try:
        moment = datetime.combine(day, time(hour, minute, second), UTC)
    except ValueError:
        return None
    if zone is None or match[5]:
        return moment
    return moment.replace(tzinfo=zone).astimezone(UTC)


def _date(text: str, *, day_first: bool) -> tuple[date, str] | None:
    """The day at the beginning of ``text``, and what follows it."""
    if match := _ISO.match(text):
        year, month, day = match[1], int(match[3]), match[4]
    elif match := _NUMBERS.match(text):
        year, month, day = match[4], int(match[1]), match[3]
        if match[2] == "." or day_first or month > 12:
            month, day = int(match[3]), match[1]
    elif match := _DAY_NAME.match(text):
        year, month, day = match[3], _MONTHS.get(match[2].lower(), 0), match[1]
    elif match := _NAME_DAY.match(text):
        year, month, day = match[3], _MONTHS.get(match[1].lower(), 0), match[2]
    else:
        return None
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day)), text[match.end() :]
    except ValueError:
        return None


_PLAIN: Final = re.compile(r"\d{4}-\d\d-\d\d (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?: UTC)?")
_NEVER: Final = "99"
_REMEMBERED: Final = 50_000


Cut = tuple[str, date, date]
"""Of a day in UTC: from which time on (``22:00:00``) it is the next day here, the day before that, and since."""


class Days:
    """The days of one file's moments in the person's time zone.

    Remembers, for files repeat their days: ``cuts`` are shared by all files of one archive.
    """

    def __init__(
        self,
        own: ZoneInfo,
        file_zone: ZoneInfo | None = None,
        *,
        day_first: bool = False,
        cuts: dict[str, Cut] | None = None,
    ) -> None:
        self._own = own
        self._zone = file_zone
        self._day_first = day_first
        self._cuts = {} if cuts is None else cuts
        self._days: dict[str, date] = {}

    def of(self, text: str) -> date | None:
        """The day on which something of ``text`` counts; None where that is no moment and no day."""
        cut = self._cuts.get(text[:10])
        if cut is not None and _PLAIN.fullmatch(text):
            return cut[1] if text[11:19] < cut[0] else cut[2]
        known = self._days.get(text)
        if known is not None:
            return known
        moment = self.moment(text)
        if not isinstance(moment, datetime):
            if moment is not None and len(self._days) < _REMEMBERED and len(text) < 20:
                self._days[text] = moment
            return moment
        if self._zone is None and len(self._cuts) < _REMEMBERED and _PLAIN.fullmatch(text):
            self._cuts[text[:10]] = self._cut(moment.replace(hour=0, minute=0, second=0))
        return self._local(moment)

    def _cut(self, start: datetime) -> Cut:
        """When a day in UTC, which begins at ``start``, becomes another day here: sought by halving."""
        before, after = self._local(start), self._local(start + timedelta(seconds=86_399))
        if before == after:
            return _NEVER, before, after
        low, high = 0, 86_399
        while high - low > 1:
            middle = (low + high) // 2
            if self._local(start + timedelta(seconds=middle)) == before:
                low = middle
            else:
                high = middle
        return f"{start + timedelta(seconds=high):%H:%M:%S}", before, after

    def _local(self, moment: datetime) -> date:
        return moment.astimezone(self._own).date()

    def moment(self, text: str) -> date | datetime | None:
        """As `read_moment`, in this file's zone and order."""
        return read_moment(text, self._zone, day_first=self._day_first)
