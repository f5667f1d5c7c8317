package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What to do with a record that lacks the text field. */
public enum MissingFieldAction implements Label {
  IGNORE("Ignore the error"),
  ERROR("Report error");

  private final String label;

  MissingFieldAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<MissingFieldAction> {

    public Values() {
      super(MissingFieldAction.class);
    }
  }
}
