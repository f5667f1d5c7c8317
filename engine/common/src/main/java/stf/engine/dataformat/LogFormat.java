package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The formats of log lines. */
public enum LogFormat implements Label {
  COMMON_LOG_FORMAT("Common Log Format"),
  COMBINED_LOG_FORMAT("Combined Log Format"),
  APACHE_ERROR_LOG_FORMAT("Apache Error Log Format"),
  APACHE_CUSTOM_LOG_FORMAT("Apache Access Log Custom Format"),
  REGEX("Regular Expression"),
  GROK("Grok Pattern"),
  LOG4J("Log4j"),
  CEF("Common Event Format (CEF)"),
  LEEF("Log Event Extended Format (LEEF)");

  private final String label;

  LogFormat(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<LogFormat> {

    public Values() {
      super(LogFormat.class);
    }
  }
}
