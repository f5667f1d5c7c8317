package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What to do when a whole file is already there. */
public enum FileExistsAction implements Label {
  TO_ERROR("Send to Error"),
  OVERWRITE("Overwrite");

  private final String label;

  FileExistsAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<FileExistsAction> {

    public Values() {
      super(FileExistsAction.class);
    }
  }
}
