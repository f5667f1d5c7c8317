package stf.engine.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a processor makes of records. */
public final class Processed {

  private final List<Record> records;
  private final List<Record> errors;

  private Processed(List<Record> records, List<Record> errors) {
    this.records = records;
    this.errors = errors;
  }

  /** Runs a configured stage with one output stream. */
  public static <P extends DProcessor> Processed by(Class<P> type, P stage, Record... records) throws StageException {
    ProcessorRunner runner = runner(type, stage);
    runner.runInit();
    try {
      List<Record> out = runner.runProcess(Arrays.asList(records)).getRecords().get("lane");
      return new Processed(new ArrayList<>(out), new ArrayList<>(runner.getErrorRecords()));
    } finally {
      runner.runDestroy();
    }
  }

  /** The codes of a stage's issues. */
  public static <P extends DProcessor> List<String> issues(Class<P> type, P stage) throws StageException {
    return runner(type, stage).runValidateConfigs().stream()
        .map(issue -> issue.toString().replaceAll("(?s).*?\\b([A-Z]+(?:_[A-Z]+)*_\\d+) - .*", "$1"))
        .collect(Collectors.toList());
  }

  /** A copy of the stage runs, as a stage is configured only once; the runner wants every config again. */
  private static <P extends DProcessor> ProcessorRunner runner(Class<P> type, P stage) {
    try {
      P copy = type.getConstructor().newInstance();
      ProcessorRunner.Builder builder = new ProcessorRunner.Builder(type, copy)
          .setOnRecordError(OnRecordError.TO_ERROR).addOutputLane("lane");
      for (java.lang.reflect.Field config : type.getFields()) {
        config.set(copy, config.get(stage));
        if (config.isAnnotationPresent(ConfigDef.class)) {
          builder.addConfiguration(config.getName(), config.get(stage));
        }
      }
      return builder.build();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A record whose root is a map; names and values take turns. */
  public static Record record(Object... namesAndValues) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], field(namesAndValues[i + 1]));
    }
    Record record = RecordCreator.create("stage", "id");
    record.set(Field.create(fields));
    return record;
  }

  public static Field field(Object value) {
    return value instanceof Field ? (Field) value
        : value instanceof Integer ? Field.create((Integer) value) : Field.create(Field.Type.STRING, value);
  }

  /** The only record. */
  public Record only() {
    assertEquals(1, records.size());
    return records.get(0);
  }

  public List<Record> all() {
    return records;
  }

  /** The code of the only error record; nothing else came out. */
  public String error() {
    assertEquals(0, records.size());
    assertEquals(1, errors.size());
    return errors.get(0).getHeader().getErrorCode();
  }
}
