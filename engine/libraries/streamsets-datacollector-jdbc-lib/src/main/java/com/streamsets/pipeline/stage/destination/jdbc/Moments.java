package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Field;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Date;

/** Reads a moment out of a field: a date, a time, both, or ISO text of them. */
final class Moments {

  private static final String NANOSECONDS = "nanoSeconds";
  private static final int NANOS_PER_MILLI = 1_000_000;

  private static final DateTimeFormatter DATE_AND_TIME = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE)
      .optionalStart().appendLiteral('T').optionalEnd()
      .optionalStart().appendLiteral(' ').optionalEnd()
      .append(DateTimeFormatter.ISO_LOCAL_TIME)
      .optionalStart().appendOffset("+HH:mm", "Z").optionalEnd()
      .optionalStart().appendOffset("+HHmm", "Z").optionalEnd()
      .toFormatter();

  private static final TemporalQuery<?>[] WITH_OR_WITHOUT_OFFSET = {OffsetDateTime::from, LocalDateTime::from};

  private Moments() {
  }

  /** The moment of the field, or null when only the database can tell. */
  static Timestamp of(Field field) {
    switch (field.getType()) {
      case DATE:
      case TIME:
      case DATETIME:
        return withNanos((Date) field.getValue(), field.getAttribute(NANOSECONDS));
      case ZONED_DATETIME:
        return Timestamp.from(((ZonedDateTime) field.getValue()).toInstant());
      case INTEGER:
      case LONG:
        return new Timestamp(field.getValueAsLong());
      default:
        return parse(field.getValueAsString().trim());
    }
  }

  private static Timestamp withNanos(Date date, String nanos) {
    Timestamp moment = new Timestamp(date.getTime());
    if (nanos != null) {
      moment.setNanos(moment.getNanos() / NANOS_PER_MILLI * NANOS_PER_MILLI + Integer.parseInt(nanos));
    }
    return moment;
  }

  private static Timestamp parse(String text) {
    try {
      if (text.indexOf(':') < 0) {
        return Timestamp.valueOf(LocalDate.parse(text).atStartOfDay());
      }
      if (text.indexOf('-') < 0) {
        return Timestamp.valueOf(LocalTime.parse(text).atDate(LocalDate.ofEpochDay(0)));
      }
      TemporalAccessor parsed = DATE_AND_TIME.parseBest(text, WITH_OR_WITHOUT_OFFSET);
      return parsed instanceof OffsetDateTime
          ? Timestamp.from(((OffsetDateTime) parsed).toInstant())
          : Timestamp.valueOf((LocalDateTime) parsed);
    } catch (DateTimeParseException unknownForm) {
      return null;
    }
  }
}
