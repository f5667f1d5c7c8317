package com.streamsets.pipeline.stage.processor.base64;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;

/** Turns the bytes of a field into others; a record without the field is passed on. */
abstract class Base64Processor extends SingleLaneRecordProcessor {

  private final String source;
  private final String target;

  Base64Processor(String source, String target) {
    this.source = source;
    this.target = target;
  }

  @Override
  protected final void process(Record record, SingleLaneBatchMaker batchMaker) {
    Field field = record.get(source);
    if (field != null) {
      if (field.getType() != Field.Type.BYTE_ARRAY) {
        throw new OnRecordErrorException(record, Base64Errors.CMN_0100, field.getType(), field.getValue(), record);
      }
      byte[] bytes = field.getValueAsByteArray();
      record.set(target, Field.create(Field.Type.BYTE_ARRAY, bytes == null ? null : turned(record, bytes)));
    }
    batchMaker.addRecord(record);
  }

  abstract byte[] turned(Record record, byte[] bytes);
}
