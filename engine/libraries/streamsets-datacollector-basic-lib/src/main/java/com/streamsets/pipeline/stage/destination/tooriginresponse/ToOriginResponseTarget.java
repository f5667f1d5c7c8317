package com.streamsets.pipeline.stage.destination.tooriginresponse;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.RecordTarget;
import java.util.Map;

/** Hands records to the origin, which answers a request with them. */
final class ToOriginResponseTarget extends RecordTarget {

  private static final String STATUS_CODE = "responseStatusCode";
  private static final String HEADER_PREFIX = "responseHeader_";

  private final int statusCode;
  private final Map<String, String> headers;

  ToOriginResponseTarget(int statusCode, Map<String, String> headers) {
    this.statusCode = statusCode;
    this.headers = headers;
  }

  @Override
  protected void write(Record record) {
    record.getHeader().setAttribute(STATUS_CODE, String.valueOf(statusCode));
    if (headers != null) {
      headers.forEach((name, value) -> record.getHeader().setAttribute(HEADER_PREFIX + name, value));
    }
    getContext().toSourceResponse(record);
  }
}
