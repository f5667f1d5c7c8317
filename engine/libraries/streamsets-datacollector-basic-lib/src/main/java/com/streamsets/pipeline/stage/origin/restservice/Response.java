package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.Record;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stf.engine.dataformat.DataFormat;

/** The response that the records make which stages sent back. */
final class Response {

  private static final String STATUS_CODE = "responseStatusCode";
  private static final String HEADER_PREFIX = "responseHeader_";
  private static final int SEVERAL = 207;

  private final PushSource.Context context;
  private final ResponseConfig config;
  private final List<Record> good = new ArrayList<>();
  private final List<Record> bad = new ArrayList<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final int status;
  private String errorMessage;

  /** @param processed whether the batch went through the pipeline */
  Response(PushSource.Context context, ResponseConfig config, List<Record> sentBack, boolean processed) {
    this.context = context;
    this.config = config;
    Set<Integer> statuses = new TreeSet<>();
    for (Record record : sentBack) {
      String code = record.getHeader().getAttribute(STATUS_CODE);
      if (code != null) {
        statuses.add(Integer.valueOf(code));
      }
      boolean isBad = record.getHeader().getErrorMessage() != null;
      errorMessage = isBad ? record.getHeader().getErrorMessage() : errorMessage;
      (isBad ? bad : good).add(record);
      for (String name : record.getHeader().getAttributeNames()) {
        if (name.startsWith(HEADER_PREFIX)) {
          headers.put(name.substring(HEADER_PREFIX.length()), record.getHeader().getAttribute(name));
        }
      }
    }
    int otherwise = processed ? HttpURLConnection.HTTP_OK : HttpURLConnection.HTTP_INTERNAL_ERROR;
    status = statuses.isEmpty() ? otherwise : statuses.size() == 1 ? statuses.iterator().next() : SEVERAL;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  List<Record> records() {
    if (config.sendRawResponse) {
      List<Record> all = new ArrayList<>(good);
      all.addAll(bad);
      return all;
    }
    LinkedHashMap<String, Field> envelope = new LinkedHashMap<>();
    envelope.put("httpStatusCode", Field.create(status));
    envelope.put("data", fields(good));
    envelope.put("error", fields(bad));
    envelope.put("errorMessage", Field.create(Field.Type.STRING, errorMessage));
    Record record = context.createRecord("envelopeRecord");
    Field root = Field.createListMap(envelope);
    record.set(config.dataFormat == DataFormat.XML ? Field.create(Collections.singletonMap("response", root)) : root);
    return Collections.singletonList(record);
  }

  private static Field fields(List<Record> records) {
    return Field.create(records.stream().map(Record::get).collect(Collectors.toList()));
  }
}
