package stf.engine.field;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What happens to a record whose fields are not as the stage needs them. */
@GenerateResourceBundle
public enum OnFieldProblem implements Label {
  CONTINUE("Include without Processing"),
  TO_ERROR("Send to Error");

  private final String label;

  OnFieldProblem(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<OnFieldProblem> {
    public Chooser() {
      super(OnFieldProblem.class);
    }
  }
}
