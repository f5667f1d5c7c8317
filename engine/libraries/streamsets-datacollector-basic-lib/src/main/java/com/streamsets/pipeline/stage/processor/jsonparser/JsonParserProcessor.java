package com.streamsets.pipeline.stage.processor.jsonparser;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.JsonObjectReader;
import com.streamsets.pipeline.api.ext.io.OverrunReader;
import com.streamsets.pipeline.api.ext.json.Mode;
import com.streamsets.pipeline.api.impl.TypeSupportConversionException;
import java.io.IOException;
import java.io.StringReader;
import stf.engine.dataformat.JsonFields;

/** Parses the text of a field. */
final class JsonParserProcessor extends SingleLaneRecordProcessor {

  private static final int NO_LIMIT = -1;

  private final String source;
  private final boolean removeControlCharacters;
  private final String target;

  JsonParserProcessor(String source, boolean removeControlCharacters, String target) {
    this.source = source;
    this.removeControlCharacters = removeControlCharacters;
    this.target = target;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    String id = record.getHeader().getSourceId();
    Field field = record.get(source);
    if (field == null) {
      throw new OnRecordErrorException(record, JsonParserErrors.JSONP_00, id, source);
    }
    String text = text(record, field);
    if (text == null) {
      throw new OnRecordErrorException(record, JsonParserErrors.JSONP_01, id, source);
    }
    try (OverrunReader in = new OverrunReader(new StringReader(text), NO_LIMIT, false, removeControlCharacters);
        JsonObjectReader reader = ((ContextExtensions) getContext())
            .createJsonObjectReader(in, 0, NO_LIMIT, Mode.MULTIPLE_OBJECTS, Object.class)) {
      Object json = reader.read();
      if (json != JsonObjectReader.EOF) {
        record.set(target, JsonFields.field(json));
      }
    } catch (IOException e) {
      throw new OnRecordErrorException(record, JsonParserErrors.JSONP_03, id, source, e.toString(), e);
    }
    batchMaker.addRecord(record);
  }

  private static String text(Record record, Field field) {
    try {
      return field.getValueAsString();
    } catch (TypeSupportConversionException e) {
      throw new OnRecordErrorException(record, e.errorCode, e.params);
    }
  }
}
