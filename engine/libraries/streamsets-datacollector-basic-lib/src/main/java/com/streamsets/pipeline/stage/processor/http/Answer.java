package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.lib.http.HttpReply;
import java.io.IOException;
import java.util.Map;

/** A reply that was read to its end. */
final class Answer {

  final int status;
  final String reason;
  final boolean isSuccess;
  final Map<String, String> headers;
  final byte[] body;

  Answer(HttpReply reply) throws IOException {
    status = reply.status();
    reason = reply.reason();
    isSuccess = reply.isSuccess();
    headers = reply.headers();
    body = reply.bytes();
  }
}
