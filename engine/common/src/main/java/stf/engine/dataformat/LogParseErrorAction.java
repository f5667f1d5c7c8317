package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What to do with a log line that does not fit. */
public enum LogParseErrorAction implements Label {
  ERROR("ERROR"),
  IGNORE("IGNORE"),
  INCLUDE_AS_STACK_TRACE("INCLUDE AS STACK TRACE");

  private final String label;

  LogParseErrorAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<LogParseErrorAction> {

    public Values() {
      super(LogParseErrorAction.class);
    }
  }
}
