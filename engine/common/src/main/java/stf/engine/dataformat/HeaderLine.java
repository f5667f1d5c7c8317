package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What the first line of delimited data is. */
public enum HeaderLine implements Label {
  WITH_HEADER("With Header Line"),
  IGNORE_HEADER("Ignore Header Line"),
  NO_HEADER("No Header Line");

  private final String label;

  HeaderLine(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<HeaderLine> {

    public Values() {
      super(HeaderLine.class);
    }
  }
}
