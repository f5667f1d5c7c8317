package com.streamsets.pipeline.stage.processor.base64;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Decodes bytes of both alphabets, with or without padding and white space. */
final class Base64DecodingProcessor extends Base64Processor {

  Base64DecodingProcessor(String source, String target) {
    super(source, target);
  }

  @Override
  byte[] turned(Record record, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
    if (!text.matches("[A-Za-z0-9+/_=-]*")) {
      throw new OnRecordErrorException(record, Base64Errors.DATA_FORMAT_302, record);
    }
    return Base64.getMimeDecoder().decode(text.replace('-', '+').replace('_', '/'));
  }
}
