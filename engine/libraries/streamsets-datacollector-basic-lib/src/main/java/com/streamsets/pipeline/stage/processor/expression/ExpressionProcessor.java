package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.util.Collections;
import java.util.List;
import stf.engine.expression.ExpressionCheck;

/** Sets first the fields of a record, then attributes of its header, then attributes of its fields. */
final class ExpressionProcessor extends SingleLaneRecordProcessor {

  private final List<ExpressionProcessorConfig> fields;
  private final List<HeaderAttributeConfig> headerAttributes;
  private final List<FieldAttributeConfig> fieldAttributes;
  private ExpressionValues values;

  ExpressionProcessor(
      List<ExpressionProcessorConfig> fields,
      List<HeaderAttributeConfig> headerAttributes,
      List<FieldAttributeConfig> fieldAttributes
  ) {
    this.fields = orEmpty(fields);
    this.headerAttributes = orEmpty(headerAttributes);
    this.fieldAttributes = orEmpty(fieldAttributes);
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    String group = ExpressionGroups.EXPRESSIONS.name();
    ExpressionCheck check = new ExpressionCheck(getContext(), issues, ExpressionErrors.EXPR_00);
    fields.forEach(c -> check.parse(group, "expressionProcessorConfigs", c.expression));
    headerAttributes.forEach(c -> check.parse(group, "headerAttributeConfigs", c.headerAttributeExpression));
    fieldAttributes.forEach(c -> check.parse(group, "fieldAttributeConfigs", c.fieldAttributeExpression));
    values = new ExpressionValues(getContext());
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    for (ExpressionProcessorConfig config : fields) {
      if (!isEmpty(config.fieldToSet)) {
        new FieldSetter(config.fieldToSet).set(record, values.ofField(record, config.expression));
      }
    }
    for (HeaderAttributeConfig config : headerAttributes) {
      if (!isEmpty(config.attributeToSet)) {
        String value = values.ofHeaderAttribute(record, config.headerAttributeExpression);
        record.getHeader().setAttribute(config.attributeToSet, value);
      }
    }
    for (FieldAttributeConfig config : fieldAttributes) {
      if (!isEmpty(config.attributeToSet)) {
        setFieldAttribute(record, config);
      }
    }
    batchMaker.addRecord(record);
  }

  private void setFieldAttribute(Record record, FieldAttributeConfig config) {
    Field field = record.get(config.fieldToSet);
    if (field == null) {
      throw new OnRecordErrorException(
          record, ExpressionErrors.EXPR_05, record.getHeader().getSourceId(), config.fieldToSet, config.attributeToSet);
    }
    field.setAttribute(config.attributeToSet, values.ofFieldAttribute(record, config.fieldAttributeExpression));
  }

  private static boolean isEmpty(String name) {
    return name == null || name.isEmpty();
  }

  private static <T> List<T> orEmpty(List<T> configs) {
    return configs == null ? Collections.emptyList() : configs;
  }
}
