package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How the data is packed. */
public enum Compression implements Label {
  NONE("None"),
  COMPRESSED_FILE("Compressed File"),
  ARCHIVE("Archive"),
  COMPRESSED_ARCHIVE("Compressed Archive");

  private final String label;

  Compression(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<Compression> {

    public Values() {
      super(Compression.class);
    }
  }
}
