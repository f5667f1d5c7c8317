package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.ext.DataCollectorServices;
import com.streamsets.pipeline.api.ext.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The JSON in offsets, with the engine's own mapper. */
final class OffsetJson {

  private OffsetJson() {
  }

  static String write(Map<String, ?> values) {
    try {
      return mapper().writeValueAsString(values);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @SuppressWarnings("unchecked")
  static <T> Map<String, T> read(String json) throws IOException {
    return mapper().readValue(json, Map.class);
  }

  private static JsonMapper mapper() {
    return DataCollectorServices.instance().get(JsonMapper.SERVICE_KEY);
  }
}
