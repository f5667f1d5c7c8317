package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.ToErrorContext;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.api.service.dataformats.RecoverableDataParserException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Parses messages as a whole, with the stage's data format service. */
public final class MessageRecords {

  private final Stage.Context context;
  private final ToErrorContext errors;

  /** @param errors where records go that cannot be parsed */
  public MessageRecords(Stage.Context context, ToErrorContext errors) {
    this.context = context;
    this.errors = errors;
  }

  /**
   * The records of a message up to the first that makes the rest unreadable; then the whole message goes to error as well.
   *
   * @param id begins the ids of the records
   */
  public List<Record> parse(String id, byte[] message) throws StageException {
    List<Record> records = new ArrayList<>();
    try (DataParser parser = context.getService(DataFormatParserService.class).getParser(id, message)) {
      addAll(parser, records, e -> handle(id, e.getUnparsedRecord(), e));
    } catch (IOException | DataParserException e) {
      Record unparsed = context.createRecord(id);
      unparsed.set(Field.create(message));
      handle(id, unparsed, e);
    }
    return records;
  }

  /** Adds what the parser reads to the records; after one that it can pass over it goes on. */
  public static void addAll(DataParser parser, List<Record> records, Consumer<RecoverableDataParserException> passedOver)
      throws IOException {
    boolean more = true;
    while (more) {
      try {
        Record record = parser.parse();
        more = record != null;
        if (more) {
          records.add(record);
        }
      } catch (RecoverableDataParserException e) {
        passedOver.accept(e);
      }
    }
  }

  private void handle(String id, Record record, Exception failure) throws StageException {
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        errors.toError(record, ServiceErrors.SERVICE_ERROR_001, id, failure.toString(), failure);
        break;
      default:
        throw failure instanceof StageException
            ? (StageException) failure
            : new StageException(ServiceErrors.SERVICE_ERROR_001, id, failure.toString(), failure);
    }
  }
}
