package com.streamsets.pipeline.stage.destination.localfilesystem;

import java.util.Calendar;

/** A part of a time that a directory template can name, from the largest to the smallest. */
enum TimePart {
  YEAR(Calendar.YEAR, "YYYY() or YY()"),
  MONTH(Calendar.MONTH, "MM()"),
  DAY(Calendar.DAY_OF_MONTH, "DD()"),
  HOUR(Calendar.HOUR_OF_DAY, "hh()"),
  MINUTE(Calendar.MINUTE, "mm()"),
  SECOND(Calendar.SECOND, "ss()");

  final int field;
  final String function;

  TimePart(int field, String function) {
    this.field = field;
    this.function = function;
  }

  /** How many of it make the next larger part, where that is fixed. */
  int count() {
    return this == HOUR ? 24 : 60;
  }

  boolean isSmallerThan(TimePart other) {
    return ordinal() > other.ordinal();
  }

  /** Its number of the calendar becomes the smallest one. */
  void clear(Calendar calendar) {
    calendar.set(field, calendar.getMinimum(field));
  }
}
