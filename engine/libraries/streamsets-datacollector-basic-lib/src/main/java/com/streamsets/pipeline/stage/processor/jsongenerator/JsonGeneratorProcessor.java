package com.streamsets.pipeline.stage.processor.jsongenerator;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.JsonRecordWriter;
import com.streamsets.pipeline.api.ext.json.Mode;
import java.io.IOException;
import java.io.StringWriter;

/** Writes a map or list as JSON. */
final class JsonGeneratorProcessor extends SingleLaneRecordProcessor {

  private final String source;
  private final String target;

  JsonGeneratorProcessor(String source, String target) {
    this.source = source;
    this.target = target;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    if (!record.has(source)) {
      throw new OnRecordErrorException(record, JsonGeneratorErrors.JSON_00, source, record.getHeader().getSourceId());
    }
    Field field = record.get(source);
    if (field.getValue() == null) {
      throw new OnRecordErrorException(record, JsonGeneratorErrors.JSON_01, source);
    }
    if (!field.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP, Field.Type.LIST)) {
      throw new OnRecordErrorException(record, JsonGeneratorErrors.JSON_02, source, field.getType());
    }
    record.set(target, Field.create(json(record, field)));
    batchMaker.addRecord(record);
  }

  private String json(Record record, Field field) {
    Record root = getContext().createRecord(record.getHeader().getSourceId());
    root.set(field);
    StringWriter text = new StringWriter();
    try (JsonRecordWriter writer = ((ContextExtensions) getContext()).createJsonRecordWriter(text, Mode.MULTIPLE_OBJECTS)) {
      writer.write(root);
    } catch (IOException e) {
      throw new OnRecordErrorException(record, JsonGeneratorErrors.JSON_03, e.toString(), e);
    }
    return text.toString().trim();
  }
}
