package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import stf.engine.common.NotImplemented;
import stf.engine.tls.ClientTls;

/** Checks what all HTTP clients have in common. */
public final class HttpClientChecks {

  private final Stage.Context context;
  private final List<Stage.ConfigIssue> issues;
  private ClientTls tls;

  public HttpClientChecks(Stage.Context context, List<Stage.ConfigIssue> issues) {
    this.context = context;
    this.issues = issues;
  }

  public void client(HttpClientConfig config) {
    new NotImplemented(context, issues)
        .oneOf("HTTP", "conf.client.authType", config.authType, AuthenticationType.NONE, AuthenticationType.BASIC,
            AuthenticationType.DIGEST, AuthenticationType.UNIVERSAL)
        .oneOf("HTTP", "conf.client.httpCompression", config.httpCompression, HttpCompression.NONE, HttpCompression.GZIP)
        .config("LOGGING", "conf.client.requestLoggingConfig.enableRequestLogging",
            config.requestLoggingConfig.enableRequestLogging, false);
    if (config.useOAuth2) {
      new NotImplemented(context, issues).oneOf("OAUTH2", "conf.client.oauth2.credentialsGrantType",
          config.oauth2.credentialsGrantType, OAuth2GrantType.CLIENT_CREDENTIALS, OAuth2GrantType.RESOURCE_OWNER);
    }
    tls = ClientTls.of(config.tlsConfig, context, "conf.client.tlsConfig.", issues).orElse(null);
  }

  /** Requests of a client that was checked. @param stopped whether the pipeline stops */
  public HttpRequests requests(HttpClientConfig config, int connections, BooleanSupplier stopped) {
    return new HttpRequests(config, tls, connections, stopped);
  }

  /** @param recordsInHand whether a request is made for a record */
  public void statusActions(List<StatusActionConfig> actions, boolean recordsInHand) {
    Set<Integer> seen = new HashSet<>();
    for (StatusActionConfig action : actions) {
      if (!seen.add(action.statusCode)) {
        issues.add(context.createConfigIssue("HTTP", "conf.responseStatusActionConfigs", HttpErrors.HTTP_17, action.statusCode));
      }
      if (!recordsInHand && action.action == ResponseAction.ERROR_RECORD) {
        issues.add(context.createConfigIssue(
            "HTTP", "conf.responseStatusActionConfigs", HttpErrors.HTTP_37, action.action.getLabel(), action.statusCode));
      }
    }
  }
}
