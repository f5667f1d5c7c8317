package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How Avro blocks are packed. */
public enum AvroCompression implements Label {
  NULL("None"),
  SNAPPY("Snappy"),
  BZIP2("Bzip2"),
  DEFLATE("Deflate");

  private final String label;

  AvroCompression(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<AvroCompression> {

    public Values() {
      super(AvroCompression.class);
    }
  }
}
