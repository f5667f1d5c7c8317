package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

/** A directory whose name depends on the record and on a time. */
final class PathTemplate {

  private static final int[] FIELDS = {
      Calendar.SECOND, Calendar.MINUTE, Calendar.HOUR_OF_DAY, Calendar.DAY_OF_MONTH, Calendar.MONTH, Calendar.YEAR};
  private static final String[] FUNCTIONS = {"ss()", "mm()", "hh()", "DD()", "MM()", "YY()"};

  private final Target.Context context;
  private final String config;
  private final String template;
  private final TimeZone zone;

  PathTemplate(Target.Context context, String config, String template, String zone) {
    this.context = context;
    this.config = config;
    this.template = template == null ? "" : template;
    this.zone = TimeZone.getTimeZone(zone);
  }

  String path(Date time, Record record) {
    ELVars variables = context.createELVars();
    if (record != null) {
      RecordEL.setRecordInContext(variables, record);
    }
    Calendar calendar = Calendar.getInstance(zone);
    calendar.setTime(time);
    TimeEL.setCalendarInContext(variables, calendar);
    TimeNowEL.setTimeNowInContext(variables, time);
    try {
      return context.createELEval(config).eval(variables, template, String.class);
    } catch (ELEvalException e) {
      throw new StageException(LocalFileErrors.HADOOPFS_24, e.toString(), e);
    }
  }

  /** The last moment of the time that the directory is for; the time itself where the directory depends on none. */
  Date end(Date time) {
    for (int i = 0; i < FIELDS.length; i++) {
      if (template.contains(FUNCTIONS[i])) {
        Calendar calendar = Calendar.getInstance(zone);
        calendar.setTime(time);
        calendar.set(Calendar.MILLISECOND, 0);
        for (int smaller = 0; smaller < i; smaller++) {
          calendar.set(FIELDS[smaller], FIELDS[smaller] == Calendar.DAY_OF_MONTH ? 1 : 0);
        }
        calendar.add(FIELDS[i], 1);
        calendar.add(Calendar.MILLISECOND, -1);
        return calendar.getTime();
      }
    }
    return time;
  }

  boolean isFixed() {
    return !template.contains("${");
  }

  /** The template with a wildcard in place of each expression. */
  String glob() {
    return template.replaceAll("\\$\\{[^}]*\\}", "*").replaceAll("\\*+", "*");
  }

  @Override
  public String toString() {
    return template;
  }
}
