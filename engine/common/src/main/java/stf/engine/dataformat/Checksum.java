package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The algorithm of a whole file's checksum. */
public enum Checksum implements Label {
  MD5("MD5"),
  SHA1("SHA1"),
  SHA256("SHA256"),
  SHA512("SHA512"),
  MURMUR3_32("MURMUR3_32"),
  MURMUR3_128("MURMUR3_128");

  private final String label;

  Checksum(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<Checksum> {

    public Values() {
      super(Checksum.class);
    }
  }
}
