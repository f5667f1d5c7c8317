package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.IOException;

/** What the parsers of all formats have in common: a record's id says where it comes from. */
abstract class FormatParser implements DataParser {

  private final ProtoConfigurableEntity.Context context;
  protected final String id;
  private boolean truncated;

  FormatParser(ProtoConfigurableEntity.Context context, String id) {
    this.context = context;
    this.id = id;
  }

  /** A record for the data at the offset. */
  protected final Record record(long offset, Field root) {
    return record(id + "::" + offset, root);
  }

  /** A record with that id. */
  protected final Record record(String recordId, Field root) {
    Record record = context.createRecord(recordId);
    record.set(root);
    return record;
  }

  /** Whether the input was cut off before it came here. */
  protected final boolean isTruncated() {
    return truncated;
  }

  @Override
  public void setTruncated() {
    truncated = true;
  }

  @Override
  public abstract String getOffset() throws DataParserException;

  /** Only declared to throw what these parsers do throw. */
  @Override
  public abstract void close() throws IOException;
}
