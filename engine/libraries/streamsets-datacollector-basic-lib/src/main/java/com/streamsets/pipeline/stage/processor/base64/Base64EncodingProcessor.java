package com.streamsets.pipeline.stage.processor.base64;

import com.streamsets.pipeline.api.Record;
import java.util.Base64;

/** Encodes bytes. */
final class Base64EncodingProcessor extends Base64Processor {

  private final boolean urlSafe;

  Base64EncodingProcessor(String source, String target, boolean urlSafe) {
    super(source, target);
    this.urlSafe = urlSafe;
  }

  @Override
  byte[] turned(Record record, byte[] bytes) {
    return urlSafe ? Base64.getUrlEncoder().withoutPadding().encode(bytes) : Base64.getEncoder().encode(bytes);
  }
}
