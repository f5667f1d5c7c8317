package com.streamsets.pipeline.stage.processor.fieldmask;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.lib.util.FieldPathExpressionUtil;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stf.engine.expression.RecordScope;

/** Masks the strings of a record; a field of another type makes it an error record. */
final class FieldMaskProcessor extends SingleLaneRecordProcessor {

  private final List<FieldMaskConfig> configs;
  private final List<Mask> masks = new ArrayList<>();
  private RecordScope scope;
  private ELEval fieldsEval;

  FieldMaskProcessor(List<FieldMaskConfig> configs) {
    this.configs = configs == null ? new ArrayList<>() : configs;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    MaskChecks checks = new MaskChecks(getContext(), issues);
    configs.forEach(config -> masks.add(checks.mask(config)));
    scope = new RecordScope(getContext());
    fieldsEval = getContext().createELEval("fields");
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    Set<String> paths = record.getEscapedFieldPaths();
    Set<String> notStrings = new LinkedHashSet<>();
    for (int i = 0; i < configs.size(); i++) {
      for (String field : configs.get(i).fields) {
        for (String match : matches(record, field, paths)) {
          if (!mask(record, match, masks.get(i))) {
            notStrings.add(match);
          }
        }
      }
    }
    if (!notStrings.isEmpty()) {
      throw new OnRecordErrorException(
          record, FieldMaskErrors.MASK_00, String.join(", ", notStrings), record.getHeader().getSourceId());
    }
    batchMaker.addRecord(record);
  }

  /** False when the field is not a string. */
  private static boolean mask(Record record, String path, Mask mask) {
    Field field = record.get(path);
    if (field == null) {
      return true;
    }
    if (field.getType() != Field.Type.STRING) {
      return false;
    }
    if (field.getValue() != null) {
      record.set(path, Field.create(mask.hide(field.getValueAsString())));
    }
    return true;
  }

  private List<String> matches(Record record, String field, Set<String> paths) {
    try {
      return FieldPathExpressionUtil.evaluateMatchingFieldPaths(field, fieldsEval, scope.of(record), record, paths);
    } catch (ELEvalException e) {
      throw new OnRecordErrorException(
          record, FieldMaskErrors.MASK_05, field, record.getHeader().getSourceId(), e.getMessage(), e);
    }
  }
}
