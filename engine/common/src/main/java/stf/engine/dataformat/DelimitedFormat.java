package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The dialect of delimited data. */
public enum DelimitedFormat implements Label {
  CSV("Default CSV (ignores empty lines)"),
  RFC4180("RFC4180 CSV"),
  EXCEL("MS Excel CSV"),
  MYSQL("MySQL CSV"),
  TDF("Tab Separated Values"),
  POSTGRES_CSV("PostgreSQL CSV"),
  POSTGRES_TEXT("PostgreSQL Text"),
  CUSTOM("Custom"),
  MULTI_CHARACTER("Multi Character Delimited");

  private final String label;

  DelimitedFormat(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<DelimitedFormat> {

    public Values() {
      super(DelimitedFormat.class);
    }
  }
}
