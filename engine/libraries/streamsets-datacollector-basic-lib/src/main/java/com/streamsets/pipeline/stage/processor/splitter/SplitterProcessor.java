package com.streamsets.pipeline.stage.processor.splitter;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stf.engine.field.OnFieldProblem;

/** Splits a field at a regular expression. */
final class SplitterProcessor extends SingleLaneRecordProcessor {

  private final SplitterDProcessor config;
  private Pattern separator;

  SplitterProcessor(SplitterDProcessor config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    List<String> targets = config.fieldPathsForSplits;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) == null || targets.get(i).trim().isEmpty()) {
        issues.add(issue(SplitterErrors.SPLITTER_03, i + 1));
      }
    }
    if (targets.isEmpty() && config.tooManySplitsAction == TooManySplitsAction.TO_LAST_FIELD) {
      issues.add(issue(SplitterErrors.SPLITTER_00));
    }
    return issues;
  }

  private ConfigIssue issue(SplitterErrors error, Object... args) {
    return getContext().createConfigIssue(SplitterGroups.FIELD_SPLITTER.name(), "fieldPathsForSplits", error, args);
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    String[] splits = splits(record);
    boolean tooFew = splits == null || splits.length < config.fieldPathsForSplits.size();
    if (tooFew && config.onStagePreConditionFailure == OnFieldProblem.TO_ERROR) {
      throw new OnRecordErrorException(record, splits == null ? SplitterErrors.SPLITTER_01 : SplitterErrors.SPLITTER_02,
          record.getHeader().getSourceId(), config.fieldPath);
    }
    setSplits(record, splits == null ? new String[0] : splits);
    if (config.originalFieldAction == OriginalFieldAction.REMOVE) {
      record.delete(config.fieldPath);
    }
    batchMaker.addRecord(record);
  }

  private String[] splits(Record record) {
    Field field = record.get(config.fieldPath);
    if (field == null || field.getValue() == null) {
      return null;
    }
    String text;
    try {
      text = field.getValueAsString();
    } catch (IllegalArgumentException e) {
      throw new OnRecordErrorException(record, SplitterErrors.SPLITTER_04, config.fieldPath, field.getType());
    }
    if (separator == null) {
      separator = Pattern.compile(config.separator);
    }
    return config.tooManySplitsAction == TooManySplitsAction.TO_LIST
        ? separator.split(text)
        : separator.split(text, config.fieldPathsForSplits.size());
  }

  private void setSplits(Record record, String[] splits) {
    List<String> targets = config.fieldPathsForSplits;
    for (int i = 0; i < targets.size(); i++) {
      try {
        record.set(targets.get(i), Field.create(Field.Type.STRING, i < splits.length ? splits[i] : null));
      } catch (IllegalArgumentException e) {
        throw new OnRecordErrorException(record, SplitterErrors.SPLITTER_05, config.fieldPath,
            record.getHeader().getSourceId(), e.toString());
      }
    }
    if (splits.length > targets.size() && config.tooManySplitsAction == TooManySplitsAction.TO_LIST) {
      List<Field> rest = new ArrayList<>();
      for (int i = targets.size(); i < splits.length; i++) {
        rest.add(Field.create(splits[i]));
      }
      record.set(config.remainingSplitsPath, Field.create(rest));
    }
  }
}
