package stf.engine.scripting;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import stf.engine.common.ErrorRecords;

/** What a script knows as {@code sdc}; its public members are the vendor's. */
public final class ScriptApi {

  // Jython's imports are not safe among threads; scripts take this around them.
  private static final ReentrantLock IMPORTS = new ReentrantLock();

  public final Object NULL_BOOLEAN = TypedNull.BOOLEAN;
  public final Object NULL_CHAR = TypedNull.CHAR;
  public final Object NULL_BYTE = TypedNull.BYTE;
  public final Object NULL_SHORT = TypedNull.SHORT;
  public final Object NULL_INTEGER = TypedNull.INTEGER;
  public final Object NULL_LONG = TypedNull.LONG;
  public final Object NULL_FLOAT = TypedNull.FLOAT;
  public final Object NULL_DOUBLE = TypedNull.DOUBLE;
  public final Object NULL_DATE = TypedNull.DATE;
  public final Object NULL_DATETIME = TypedNull.DATETIME;
  public final Object NULL_TIME = TypedNull.TIME;
  public final Object NULL_DECIMAL = TypedNull.DECIMAL;
  public final Object NULL_BYTE_ARRAY = TypedNull.BYTE_ARRAY;
  public final Object NULL_STRING = TypedNull.STRING;
  public final Object NULL_LIST = TypedNull.LIST;
  public final Object NULL_MAP = TypedNull.MAP;

  public final Map<String, String> userParams;
  public final Logger log;
  public final Object state;
  public final ErrorWriter error = new ErrorWriter();
  /** Null in the init and the destroy script. */
  public final OutputWriter output;
  /** Null in the init and the destroy script. */
  public final Object[] records;

  private final Processor.Context context;
  private final ScriptValues values;

  ScriptApi(Processor.Context context, ScriptValues values, Map<String, String> userParams, Logger log, Object state,
      List<ScriptRecord> records, Consumer<ScriptRecord> output) {
    this.context = context;
    this.values = values;
    this.userParams = userParams;
    this.log = log;
    this.state = state;
    this.records = records == null ? null : records.toArray();
    this.output = output == null ? null : new OutputWriter(output);
  }

  /** A record without a value. */
  public ScriptRecord createRecord(String sourceId) {
    return values.toScript(context.createRecord(sourceId));
  }

  public ScriptRecord createEvent(String type, int version) {
    return values.toScript(context.createEventRecord(
        type, version, "event:" + type + ":" + version + ":" + System.currentTimeMillis()));
  }

  public void toEvent(ScriptRecord event) throws StageException {
    if (!(event.sdcRecord instanceof EventRecord)) {
      throw new StageException(ScriptErrors.SCRIPTING_07, event.sdcRecord.getHeader().getSourceId());
    }
    context.toEvent((EventRecord) values.toRecord(event));
  }

  public boolean isPreview() {
    return context.isPreview();
  }

  public boolean isStopped() {
    return context.isStopped();
  }

  public Map<String, Object> pipelineParameters() {
    return context.getPipelineConstants();
  }

  public Object createMap(boolean listMap) {
    return values.createMap(listMap);
  }

  /** The value of a field, or one of the NULL constants; null for a missing field. */
  public Object getFieldNull(ScriptRecord record, String path) {
    Field field = values.toRecord(record).get(path);
    return field == null ? null : field.getValue() == null ? TypedNull.of(field.getType()) : field.getValue();
  }

  public void importLock() {
    IMPORTS.lock();
  }

  public void importUnlock() {
    IMPORTS.unlock();
  }

  /** What a script knows as {@code sdc.error}. */
  public final class ErrorWriter {
    public void write(ScriptRecord record, String message) throws StageException {
      ErrorRecords.handle(context,
          new OnRecordErrorException(values.toRecord(record), ScriptErrors.SCRIPTING_04, message));
    }
  }

  /** What a script knows as {@code sdc.output}. */
  public static final class OutputWriter {
    private final Consumer<ScriptRecord> output;

    OutputWriter(Consumer<ScriptRecord> output) {
      this.output = output;
    }

    public void write(ScriptRecord record) {
      output.accept(record);
    }
  }
}
