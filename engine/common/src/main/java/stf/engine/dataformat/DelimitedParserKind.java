package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Which parser reads delimited data. */
public enum DelimitedParserKind implements Label {
  UNIVOCITY("Univocity - faster but less powerful"),
  LEGACY_PARSER("Apache Commons - slower but more powerful");

  private final String label;

  DelimitedParserKind(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<DelimitedParserKind> {

    public Values() {
      super(DelimitedParserKind.class);
    }
  }
}
