package stf.engine.rpc;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.RecordWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes the records of requests in SDC's JSON: simple ones fast, others as the engine does. */
public final class RecordsWriter {

  /** The engine's own writer. */
  public interface Engine {
    RecordWriter writerTo(OutputStream out) throws IOException;
  }

  private static final byte[] BEGIN = {(byte) 0xA1};
  private static final byte[] NEW_LINE = {'\n'};

  private final Engine engine;
  /** Whether the engine's own writer has written the first simple record in the same way; null before that. */
  private Boolean agrees;

  public RecordsWriter(Engine engine) {
    this.engine = engine;
  }

  public void write(Iterable<Record> records, OutputStream out) throws IOException {
    RecordJson json = new RecordJson(out);
    json.append(BEGIN);
    for (Record record : records) {
      if (!isSimple(record) || !json.write(record)) {
        json.append(ofEngine(record));
      }
      json.append(NEW_LINE);
    }
    json.flush();
  }

  /** Another version of the engine may write records in another way. */
  private boolean isSimple(Record record) throws IOException {
    if (agrees == null) {
      ByteArrayOutputStream ours = new ByteArrayOutputStream();
      RecordJson json = new RecordJson(ours);
      if (!json.write(record)) {
        return false;
      }
      json.flush();
      agrees = Arrays.equals(ours.toByteArray(), ofEngine(record));
    }
    return agrees;
  }

  private byte[] ofEngine(Record record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = engine.writerTo(out)) {
      writer.write(record);
    }
    byte[] bytes = out.toByteArray();
    int end = bytes.length;
    while (Character.isWhitespace(bytes[end - 1])) {
      end--;
    }
    return Arrays.copyOfRange(bytes, BEGIN.length, end);
  }
}
