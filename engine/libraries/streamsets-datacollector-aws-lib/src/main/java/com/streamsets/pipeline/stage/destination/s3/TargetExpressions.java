package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.stage.common.s3.S3Errors;

import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** Bucket and partition of a record, which may be expressions over its fields and over a time. */
final class TargetExpressions {

  private static final String EXPRESSION = "${";

  private final Target.Context context;
  private final S3TargetConfig config;
  private final ELEval bucketEval;
  private final ELEval partitionEval;
  private final ELEval timeEval;

  TargetExpressions(Target.Context context, S3TargetConfig config) {
    this.context = context;
    this.config = config;
    this.bucketEval = context.createELEval("bucketTemplate");
    this.partitionEval = context.createELEval("partitionTemplate");
    this.timeEval = context.createELEval("timeDriverTemplate");
  }

  /** Adds an issue for each expression that cannot be parsed. */
  void check(List<Stage.ConfigIssue> issues) {
    parse("s3Config.bucketTemplate", config.s3Config.bucketTemplate, issues);
    parse("partitionTemplate", config.partitionTemplate, issues);
    parse("timeDriverTemplate", config.timeDriverTemplate, issues);
  }

  boolean bucketIsFixed() {
    return !config.s3Config.bucketTemplate.contains(EXPRESSION);
  }

  /** Where the record goes; one time is taken for all records of a batch. */
  ObjectPlace place(Record record, Date batchTime) {
    ELVars variables = context.createELVars();
    RecordEL.setRecordInContext(variables, record);
    TimeNowEL.setTimeNowInContext(variables, batchTime);
    if (usesTime(config.partitionTemplate) || usesTime(config.s3Config.bucketTemplate)) {
      Date time = evaluate(timeEval, variables, config.timeDriverTemplate, Date.class);
      Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone(config.timeZoneID));
      calendar.setTime(time == null ? batchTime : time);
      TimeEL.setCalendarInContext(variables, calendar);
    }
    String bucket = evaluate(bucketEval, variables, config.s3Config.bucketTemplate, String.class);
    if (bucket == null || bucket.trim().isEmpty()) {
      throw new StageException(S3Errors.S3_24, config.s3Config.bucketTemplate);
    }
    String partition = evaluate(partitionEval, variables, config.partitionTemplate, String.class);
    return new ObjectPlace(bucket.trim(), partition == null ? "" : partition.trim());
  }

  private static boolean usesTime(String template) {
    return template != null && template.contains(EXPRESSION);
  }

  private static <T> T evaluate(ELEval eval, ELVars variables, String expression, Class<T> type) {
    if (expression == null || expression.isEmpty()) {
      return null;
    }
    try {
      return eval.eval(variables, expression, type);
    } catch (ELEvalException failure) {
      throw new StageException(S3Errors.S3_22, expression, failure.getMessage(), failure);
    }
  }

  private void parse(String name, String expression, List<Stage.ConfigIssue> issues) {
    if (expression == null) {
      return;
    }
    try {
      context.parseEL(expression);
    } catch (ELEvalException failure) {
      issues.add(context.createConfigIssue(
          "S3", "s3TargetConfigBean." + name, S3Errors.S3_23, expression, failure.getMessage()
      ));
    }
  }
}
