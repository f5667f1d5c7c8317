package stf.engine.tls;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** One PEM certificate of a list. */
public class Certificate {

  @ConfigDef(required = true, type = ConfigDef.Type.CREDENTIAL, label = "", description = "A certificate as PEM text",
      defaultValue = "", displayPosition = 1)
  public CredentialValue credential = () -> "";
}
