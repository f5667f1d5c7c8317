package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Which fields of delimited data are quoted. */
public enum QuoteMode implements Label {
  ALL("Quote all fields"),
  MINIMAL("Quote only fields that contain special characters"),
  NONE("Never quote");

  private final String label;

  QuoteMode(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<QuoteMode> {

    public Values() {
      super(QuoteMode.class);
    }
  }
}
