package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The type of the root field of a delimited record. */
public enum DelimitedRootType implements Label {
  LIST("List"),
  LIST_MAP("List-Map");

  private final String label;

  DelimitedRootType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<DelimitedRootType> {

    public Values() {
      super(DelimitedRootType.class);
    }
  }
}
