package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Makes values of the generated types; any thread may use it. */
final class FieldGenerator {

  private static final String SCALE_ATTRIBUTE = "scale";
  private static final String PRECISION_ATTRIBUTE = "precision";
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
  private static final LocalDate EPOCH = LocalDate.ofEpochDay(0);
  private static final String[] ZONES = {"UTC", "Europe/Vienna", "America/New_York", "Asia/Tokyo", "Australia/Sydney"};
  private static final byte[] BYTES = "some bytes".getBytes(StandardCharsets.UTF_8);

  /** All sequences of a pipeline count together, whatever the thread. */
  private final AtomicLong sequence = new AtomicLong();

  Field create(DataGeneratorConfig config) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    switch (config.type) {
      case STRING:
        return Field.create(new UUID(random.nextLong(), random.nextLong()).toString());
      case INTEGER:
        return Field.create(random.nextInt());
      case LONG:
        return Field.create(random.nextLong());
      case FLOAT:
        return Field.create(random.nextFloat());
      case DOUBLE:
        return Field.create(random.nextDouble());
      case DATE:
        return Field.createDate(date(day(random), LocalTime.MIDNIGHT));
      case DATETIME:
        return Field.createDatetime(date(day(random), time(random)));
      case TIME:
        return Field.createTime(date(EPOCH, time(random)));
      case ZONED_DATETIME:
        ZoneId zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
        return Field.createZonedDateTime(ZonedDateTime.of(day(random), time(random), zone));
      case BOOLEAN:
        return Field.create(random.nextBoolean());
      case DECIMAL:
        return decimal(config, random);
      case BYTE_ARRAY:
        return Field.create(BYTES.clone());
      case LONG_SEQUENCE:
        return Field.create(sequence.getAndIncrement());
      default:
        return Field.create(config.type.text().get());
    }
  }

  /** With the attributes that destinations read to choose a column's type. */
  private static Field decimal(DataGeneratorConfig config, Random random) {
    BigInteger limit = BigInteger.TEN.pow((int) config.precision);
    BigInteger digits = new BigInteger(limit.bitLength() + 64, random).mod(limit);
    Field field = Field.create(new BigDecimal(random.nextBoolean() ? digits : digits.negate(), config.scale));
    field.setAttribute(SCALE_ATTRIBUTE, String.valueOf(config.scale));
    field.setAttribute(PRECISION_ATTRIBUTE, String.valueOf(config.precision));
    return field;
  }

  private static LocalDate day(ThreadLocalRandom random) {
    return LocalDate.ofEpochDay(random.nextLong(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay() + 1));
  }

  private static LocalTime time(ThreadLocalRandom random) {
    return LocalTime.ofSecondOfDay(random.nextInt(24 * 60 * 60));
  }

  private static Date date(LocalDate day, LocalTime time) {
    return Date.from(ZonedDateTime.of(day, time, ZoneId.systemDefault()).toInstant());
  }
}
