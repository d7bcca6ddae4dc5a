"""Working time by numpy's business days: the days that people work, counted and moved along."""

import datetime

import numpy

WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


class WorkingTime:
    """Days of the week less holidays. Days are numpy's `datetime64[D]`, one or an array of them."""

    def __init__(self, weekdays=tuple(WEEKDAYS[:5]), holidays=()):
        self.weekdays = tuple(day for day in WEEKDAYS if day in weekdays)
        self.holidays = tuple(sorted(set(holidays)))
        mask = [day in self.weekdays for day in WEEKDAYS]
        self.calendar = numpy.busdaycalendar(weekmask=mask, holidays=[numpy.datetime64(day, "D") for day in self.holidays])

    def with_others(self, other):
        """The days on which this calendar and another work."""
        return WorkingTime([day for day in self.weekdays if day in other.weekdays], self.holidays + other.holidays)

    def is_worked(self, day):
        return numpy.is_busday(day, busdaycal=self.calendar)

    def on_or_after(self, day):
        return numpy.busday_offset(day, 0, roll="forward", busdaycal=self.calendar)

    def on_or_before(self, day):
        return numpy.busday_offset(day, 0, roll="backward", busdaycal=self.calendar)

    def moved(self, day, count):
        """So many working days later, or earlier: one after a Saturday is a Monday, one before it a Friday."""
        if count == 0:
            return day
        roll = "backward" if count > 0 else "forward"
        return numpy.busday_offset(day, count, roll=roll, busdaycal=self.calendar)

    def after(self, day):
        """The next working day."""
        return self.moved(day, 1)

    def days_after(self, start, end):
        """Working days after one day up to and with another, negative if that is earlier."""
        if end < start:
            return -self.days_after(end, start)
        return int(numpy.busday_count(start + 1, end + 1, busdaycal=self.calendar))

    def begin_of(self, finish, length):
        """The first of so many working days of which the last is on a day, or before it if nobody works then."""
        return finish if length == 0 else self.moved(self.on_or_before(finish), 1 - length)

    def end_of(self, begin, length):
        """The last of so many working days that begin on a day, or after it if nobody works then."""
        return begin if length == 0 else self.moved(self.on_or_after(begin), length - 1)


def day(text):
    return numpy.datetime64(text, "D")


def iso(value):
    return None if value is None else value.astype(datetime.date).isoformat()
