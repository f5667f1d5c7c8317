package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.ElFunction;
import com.streamsets.pipeline.api.ElParam;
import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.Calendar;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.BiConsumer;

/** The parts of a time that a directory template names, found by evaluating it for an empty record, and the span of time of a directory. */
final class TemplateParts {

  private static final String VARIABLE = "partsOfTemplate";

  private final Map<TimePart, Integer> uses = new EnumMap<>(TimePart.class);
  /** The smallest part that is used; null where none is. */
  private TimePart smallest;
  private int intervals;
  /** Null where the unit of the interval is not one. */
  private TimePart unit;
  private int interval = 1;

  private TemplateParts() {
  }

  static TemplateParts of(Target.Context context, String config, String template) throws ELEvalException {
    TemplateParts parts = new TemplateParts();
    ELVars variables = context.createELVars();
    variables.addContextVariable(VARIABLE, parts);
    RecordEL.setRecordInContext(variables, context.createRecord(config));
    context.createELEval(config, Functions.class, RecordEL.class).eval(variables, template, String.class);
    return parts;
  }

  /** Reports what the vendor refuses, with its codes. */
  void check(BiConsumer<ErrorCode, Object[]> add) {
    checkGaps(add);
    if (intervals > 1) {
      add.accept(LocalFileErrors.HADOOPFS_30, new Object[0]);
    }
    if (intervals > 0) {
      checkInterval(add);
    }
  }

  /** A directory of minutes without hours would hold those of all hours. */
  private void checkGaps(BiConsumer<ErrorCode, Object[]> add) {
    TimePart missing = null;
    for (TimePart part : TimePart.values()) {
      if (!uses.containsKey(part)) {
        missing = missing == null ? part : missing;
      } else if (missing != null) {
        TimePart larger = TimePart.values()[part.ordinal() - 1];
        add.accept(LocalFileErrors.HADOOPFS_29, new Object[] {part.function, larger.function});
        return;
      }
    }
  }

  private void checkInterval(BiConsumer<ErrorCode, Object[]> add) {
    if (unit == null) {
      add.accept(LocalFileErrors.HADOOPFS_31, new Object[0]);
    } else if (interval < 1 || interval >= unit.count()) {
      add.accept(LocalFileErrors.HADOOPFS_32, new Object[] {unit.count() - 1});
    } else if (smallest.isSmallerThan(unit)) {
      add.accept(LocalFileErrors.HADOOPFS_33, new Object[0]);
    } else {
      if (unit.count() % interval != 0) {
        add.accept(LocalFileErrors.HADOOPFS_34, new Object[0]);
      }
      if (uses.get(unit) > 1) {
        add.accept(repeated(unit), new Object[0]);
      }
    }
  }

  private static LocalFileErrors repeated(TimePart unit) {
    switch (unit) {
      case SECOND:
        return LocalFileErrors.HADOOPFS_36;
      case MINUTE:
        return LocalFileErrors.HADOOPFS_37;
      default:
        return LocalFileErrors.HADOOPFS_38;
    }
  }

  /** The first moment of the time that the directory is for; the time itself where the directory depends on none. */
  Date begin(Date time, TimeZone zone) {
    return smallest == null ? time : beginning(time, zone).getTime();
  }

  /** The last moment of the time that the directory is for; the time itself where the directory depends on none. */
  Date end(Date time, TimeZone zone) {
    if (smallest == null) {
      return time;
    }
    Calendar end = beginning(time, zone);
    end.add(smallest.field, interval);
    end.add(Calendar.MILLISECOND, -1);
    return end.getTime();
  }

  private Calendar beginning(Date time, TimeZone zone) {
    Calendar calendar = Calendar.getInstance(zone);
    calendar.setTime(time);
    calendar.set(Calendar.MILLISECOND, 0);
    for (TimePart part : TimePart.values()) {
      if (part.isSmallerThan(smallest)) {
        part.clear(calendar);
      }
    }
    int value = calendar.get(smallest.field);
    calendar.set(smallest.field, value - value % interval);
    return calendar;
  }

  /** The functions of a template; each remembers that it was used. */
  public static final class Functions {

    private Functions() {
    }

    private static TemplateParts parts() {
      return (TemplateParts) ELEval.getVariablesInScope().getContextVariable(VARIABLE);
    }

    private static String use(TimePart part) {
      TemplateParts parts = parts();
      parts.uses.merge(part, 1, Integer::sum);
      if (parts.smallest == null || part.isSmallerThan(parts.smallest)) {
        parts.smallest = part;
      }
      return part.name();
    }

    @ElFunction(name = "YYYY")
    public static String year() {
      return use(TimePart.YEAR);
    }

    @ElFunction(name = "YY")
    public static String shortYear() {
      return use(TimePart.YEAR);
    }

    @ElFunction(name = "MM")
    public static String month() {
      return use(TimePart.MONTH);
    }

    @ElFunction(name = "DD")
    public static String day() {
      return use(TimePart.DAY);
    }

    @ElFunction(name = "hh")
    public static String hour() {
      return use(TimePart.HOUR);
    }

    @ElFunction(name = "mm")
    public static String minute() {
      return use(TimePart.MINUTE);
    }

    @ElFunction(name = "ss")
    public static String second() {
      return use(TimePart.SECOND);
    }

    @ElFunction(name = "every")
    public static String every(@ElParam("value") int value, @ElParam("timeUnitFunction") String unit) {
      TemplateParts parts = parts();
      parts.intervals++;
      parts.interval = value;
      parts.unit = null;
      for (TimePart part : new TimePart[] {TimePart.HOUR, TimePart.MINUTE, TimePart.SECOND}) {
        if (part.name().equals(unit)) {
          parts.unit = part;
        }
      }
      return unit;
    }
  }
}
