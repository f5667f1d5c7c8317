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

  private final Target.Context context;
  private final String config;
  private final String template;
  private final TemplateParts parts;
  private final TimeZone zone;

  /** @param template one that is valid */
  PathTemplate(Target.Context context, String config, String template, String zone) {
    this.context = context;
    this.config = config;
    this.template = template == null ? "" : template;
    this.zone = TimeZone.getTimeZone(zone);
    try {
      parts = TemplateParts.of(context, config, this.template);
    } catch (ELEvalException e) {
      throw new StageException(LocalFileErrors.HADOOPFS_24, e.toString(), e);
    }
  }

  String path(Date time, Record record) {
    ELVars variables = context.createELVars();
    if (record != null) {
      RecordEL.setRecordInContext(variables, record);
    }
    Calendar calendar = Calendar.getInstance(zone);
    calendar.setTime(parts.begin(time, zone));
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
    return parts.end(time, zone);
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
