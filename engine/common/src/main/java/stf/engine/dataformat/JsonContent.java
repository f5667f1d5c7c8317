package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How JSON objects follow each other. */
public enum JsonContent implements Label {
  ARRAY_OBJECTS("JSON array of objects"),
  MULTIPLE_OBJECTS("Multiple JSON objects");

  private final String label;

  JsonContent(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<JsonContent> {

    public Values() {
      super(JsonContent.class);
    }
  }
}
