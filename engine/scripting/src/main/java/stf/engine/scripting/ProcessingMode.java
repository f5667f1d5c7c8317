package stf.engine.scripting;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How many records a run of the script gets. */
@GenerateResourceBundle
public enum ProcessingMode implements Label {
  RECORD("Record by Record"),
  BATCH("Batch by Batch");

  private final String label;

  ProcessingMode(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<ProcessingMode> {
    public Chooser() {
      super(ProcessingMode.class);
    }
  }
}
