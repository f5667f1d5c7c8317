package stf.engine.tls;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The file format of a keystore or truststore. */
@GenerateResourceBundle
public enum StoreType implements Label {
  JKS("Java Keystore file (JKS)"),
  PKCS12("PKCS-12 (p12 file)");

  private final String label;

  StoreType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<StoreType> {
    public Chooser() {
      super(StoreType.class);
    }
  }
}
