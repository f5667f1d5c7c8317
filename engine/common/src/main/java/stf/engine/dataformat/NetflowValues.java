package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Which values a NetFlow record shows. */
public enum NetflowValues implements Label {
  RAW_ONLY("Raw only"),
  INTERPRETED_ONLY("Interpreted only"),
  RAW_AND_INTERPRETED("Raw and interpreted");

  private final String label;

  NetflowValues(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<NetflowValues> {

    public Values() {
      super(NetflowValues.class);
    }
  }
}
