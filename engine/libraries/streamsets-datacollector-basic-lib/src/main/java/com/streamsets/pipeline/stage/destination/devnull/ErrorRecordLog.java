package com.streamsets.pipeline.stage.destination.devnull;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.JsonRecordWriter;
import com.streamsets.pipeline.api.ext.json.Mode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs the first error records of each stage as JSON, one to a line. Data Collector forgets error records when a run ends, and a
 * short run has ended before a test can ask for them.
 */
final class ErrorRecordLog {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorRecordLog.class);
  private static final int PER_STAGE = 10;
  private static final int LONGEST = 4_000;

  private final Target.Context context;
  private final Map<String, Integer> logged = new HashMap<>();

  ErrorRecordLog(Target.Context context) {
    this.context = context;
  }

  /** Does nothing for a record without an error, such as a lifecycle event. */
  void add(Record record) {
    Record.Header header = record.getHeader();
    if (header.getErrorCode() == null || logged.merge(header.getErrorStage(), 1, Integer::sum) > PER_STAGE) {
      return;
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("stage", Field.create(header.getErrorStage()));
    fields.put("code", Field.create(header.getErrorCode()));
    fields.put("message", Field.create(header.getErrorMessage()));
    fields.put("record", record.get());
    try {
      String line = json(fields);
      if (line.length() > LONGEST) {
        fields.remove("record");
        line = json(fields);
      }
      LOG.info("Error record {}", line);
    } catch (IOException | RuntimeException e) {
      LOG.info("Error record of {} that JSON cannot express: {}", header.getErrorStage(), e.toString());
    }
  }

  private String json(Map<String, Field> fields) throws IOException {
    Record line = context.createRecord("error record");
    line.set(Field.create(fields));
    StringWriter text = new StringWriter();
    JsonRecordWriter writer = ((ContextExtensions) context).createJsonRecordWriter(text, Mode.MULTIPLE_OBJECTS);
    writer.write(line);
    writer.close();
    return text.toString().trim();
  }
}
