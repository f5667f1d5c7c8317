package stf.engine.tls;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.GenerateResourceBundle;

/** What can be wrong with keystores and truststores, with the vendor's codes. */
@GenerateResourceBundle
public enum TlsErrors implements ErrorCode {
  TLS_01("The file '{}' does not exist"),
  TLS_21("The file '{}' cannot be read: {}"),
  TLS_22("The keys cannot be used with the algorithm '{}': {}"),
  TLS_50("The certificates cannot be used with the algorithm '{}': {}");

  private final String message;

  TlsErrors(String message) {
    this.message = message;
  }

  @Override
  public String getCode() {
    return name();
  }

  @Override
  public String getMessage() {
    return message;
  }
}
