package stf.engine.scripting;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What a script sees of a record. */
@GenerateResourceBundle
public enum ScriptRecordType implements Label {
  SDC_RECORDS("Data Collector Records"),
  NATIVE_OBJECTS("Native Objects");

  private final String label;

  ScriptRecordType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<ScriptRecordType> {
    public Chooser() {
      super(ScriptRecordType.class);
    }
  }
}
