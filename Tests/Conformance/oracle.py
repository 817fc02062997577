"""When schedules run, worked out minute by minute: an oracle that shares nothing with the compiler.

Every local minute of every day is asked whether it matches, and is placed in time with Python's own timezones. Vixie
cron's rules hold: a day need match only one of its two day fields where neither starts with a star; what names its
hour and minute runs right after a skipped hour and once in a repeated one; what has a star there follows the clock.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Schedule:
    """Which days, which minutes of them, and whether the clock drives it rather than a fixed time."""

    on: Callable[[date], bool]
    minutes: list[int]
    clock: bool

    def runs(self, start: datetime, end: datetime, zone: ZoneInfo) -> Iterator[datetime]:
        """The moments from `start` up to but without `end`, in UTC."""
        day = start.astimezone(zone).date() - timedelta(days=1)
        last = start - MINUTE
        while day <= end.astimezone(zone).date():
            if self.on(day):
                moments = {m for minute in self.minutes for m in placed(day, minute, zone, self.clock)}
                for moment in sorted(moments):
                    if last < moment < end:
                        last = moment
                        yield moment
            day += timedelta(days=1)


def placed(day: date, minute: int, zone: ZoneInfo, clock: bool) -> list[datetime]:
    """The moments, none, one or two, at which a local minute comes."""
    local = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
    moments = [local.replace(fold=fold).astimezone(UTC) for fold in (0, 1)]
    real = sorted(
        {m for m in moments if m.astimezone(zone).replace(tzinfo=None, fold=0) == local.replace(tzinfo=None)}
    )
    if real:
        return real if clock else real[:1]
    if clock:
        return []
    after = moments[0]
    while (after - MINUTE).astimezone(zone).utcoffset() == after.astimezone(zone).utcoffset():
        after -= MINUTE
    return [after]


def cron(text: str, guard: frozenset[int] = frozenset(range(7)), last_days: int = 31) -> Schedule:
    """Five fields of cron; the job goes on on the weekdays of `guard`, Monday 0, in the last days of a month."""
    minute, hour, dom, month, dow = text.split()
    minutes, hours = field(minute, 0, 59), field(hour, 0, 23)
    days, months = field(dom, 1, 31), field(month, 1, 12, MONTHS)
    weekdays = {(number - 1) % 7 for number in field(dow, 0, 7, WEEKDAYS[-1:] + WEEKDAYS[:-1])}
    either = not dom.startswith("*") and not dow.startswith("*")

    def on(day: date) -> bool:
        in_month, in_week = day.day in days, day.weekday() in weekdays
        matches = in_month or in_week if either else in_month and in_week
        left = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - day
        return matches and day.month in months and day.weekday() in guard and left.days <= last_days

    clock = minute.startswith("*") or hour.startswith("*")
    return Schedule(on, [h * 60 + m for h in sorted(hours) for m in sorted(minutes)], clock)


def field(text: str, low: int, high: int, names: list[str] | None = None) -> set[int]:
    """The numbers that one field of cron names; a name counts from the field's lowest number."""

    def number(word: str) -> int:
        if names and word.lower() in names:
            return names.index(word.lower()) + low
        return int(word)

    found: set[int] = set()
    for part in text.split(","):
        span, _, step = part.partition("/")
        first, _, last = span.partition("-")
        start, end = (low, high) if span == "*" else (number(first), number(last or first))
        if step and span != "*" and not last:
            end = high
        found.update(range(start, end + 1, int(step or 1)))
    if not found or min(found) < low or max(found) > high:
        raise ValueError(f"{text} is outside {low} to {high}")
    return found


def phrase(text: str) -> Schedule:
    """A schedule in words, or cron where it has five fields."""
    words = text.lower().split()
    if len(words) == 5 and not words[0].isalpha():
        return cron(text)

    def every_day(_day: date) -> bool:
        return True

    match words:
        case ["every", length]:
            step = int(length[:-1]) * {"m": 1, "h": 60, "d": 1440}[length[-1]]
            return Schedule(every_day, list(range(0, 1440, step)), step < 1440)
        case ["hourly", minute]:
            return Schedule(every_day, [h * 60 + int(minute[1:]) for h in range(24)], True)
        case ["daily", time]:
            return Schedule(every_day, [clock_time(time)], False)
        case ["weekly", days, time]:
            chosen = weekday_set(days)
            return Schedule(lambda day: day.weekday() in chosen, [clock_time(time)], False)
        case ["monthly", *which, time]:
            return Schedule(month_day(which), [clock_time(time)], False)
        case ["quarterly", *which, time]:
            inner = month_day(which)
            return Schedule(lambda day: day.month in (1, 4, 7, 10) and inner(day), [clock_time(time)], False)
        case ["yearly", month, *which, time]:
            within = month_day(which)
            return Schedule(
                lambda day: day.month == MONTHS.index(month) + 1 and within(day), [clock_time(time)], False
            )
    raise ValueError(f"no oracle for {text!r}")


def clock_time(text: str) -> int:
    """`02:30` in minutes since midnight."""
    hour, minute = text.split(":")
    return int(hour) * 60 + int(minute)


def weekday_set(text: str) -> set[int]:
    """`Mon,Thu` or `Mon-Fri`, Monday 0."""
    found: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        day = WEEKDAYS.index(first)
        end = WEEKDAYS.index(last or first)
        while True:
            found.add(day)
            if day == end:
                break
            day = (day + 1) % 7
    return found


def month_day(words: list[str]) -> Callable[[date], bool]:
    """`15`, `last`, `first sun` or `last fri`: a day of the month."""
    match words:
        case [number] if re.fullmatch(r"\d+", number):
            return lambda day: day.day == int(number)
        case ["last"]:
            return lambda day: (day + timedelta(days=1)).day == 1
        case ["last", name]:
            weekday = WEEKDAYS.index(name)
            return lambda day: day.weekday() == weekday and (day + timedelta(days=7)).month != day.month
        case [nth, name]:
            rank = ["first", "second", "third", "fourth"].index(nth)
            at = WEEKDAYS.index(name)
            return lambda day: day.weekday() == at and (day.day - 1) // 7 == rank
    raise ValueError(f"no oracle for the day {words}")
