package com.streamsets.pipeline.stage.common.s3;

import com.amazonaws.SdkClientException;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.AmazonS3Exception;
import com.amazonaws.services.s3.model.ListObjectsV2Request;
import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import stf.engine.common.NotImplemented;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks how a stage is connected to the S3 server. */
public final class ConnectionChecks {

  private static final int NOT_FOUND = 404;
  private static final Set<String> LOGIN_REFUSED =
      new HashSet<>(Arrays.asList("InvalidAccessKeyId", "SignatureDoesNotMatch"));

  private final Stage.Context context;
  private final List<Stage.ConfigIssue> issues;
  private final String prefix;
  private final BucketConfig config;
  private final S3Clients clients;

  /** The prefix stands before the names of the bucket's configs, like "s3ConfigBean.s3Config.". */
  public ConnectionChecks(
      Stage.Context context, List<Stage.ConfigIssue> issues, String prefix, BucketConfig config, S3Clients clients
  ) {
    this.context = context;
    this.issues = issues;
    this.prefix = prefix;
    this.config = config;
    this.clients = clients;
  }

  /** The client, unless a setting is wrong or not implemented. */
  public Optional<AmazonS3> connect() {
    int before = issues.size();
    checkSettings();
    if (issues.size() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(clients.of(config));
    } catch (StageException failure) {
      add("S3", "connection.awsConfig.awsSecretAccessKey", S3Errors.S3_06, failure.getMessage());
    } catch (SdkClientException | IllegalArgumentException failure) {
      add("S3", "connection.endpoint", S3Errors.S3_05, failure.getMessage());
    }
    return Optional.empty();
  }

  /** Adds an issue when the bucket cannot be used. */
  public void checkBucket(AmazonS3 client, String configName, String bucket) {
    try {
      client.listObjectsV2(new ListObjectsV2Request().withBucketName(bucket).withMaxKeys(1));
    } catch (AmazonS3Exception failure) {
      if (failure.getStatusCode() == NOT_FOUND) {
        add("S3", configName, S3Errors.S3_03, bucket);
      } else if (LOGIN_REFUSED.contains(failure.getErrorCode())) {
        add("S3", "connection.awsConfig.awsSecretAccessKey", S3Errors.S3_07, failure.getErrorMessage());
      } else {
        add("S3", configName, S3Errors.S3_04, bucket, failure.getErrorMessage());
      }
    } catch (SdkClientException failure) {
      add("S3", config.connection.region == Region.OTHER ? "connection.endpoint" : configName, S3Errors.S3_05, failure.getMessage());
    }
  }

  private void checkSettings() {
    AwsCredentialsConfig credentials = config.connection.awsConfig;
    HttpClientConfig http = config.connection.proxyConfig;
    NotImplemented notImplemented = new NotImplemented(context, issues).oneOf(
        "S3",
        prefix + "connection.awsConfig.credentialMode",
        credentials.credentialMode,
        CredentialMode.WITH_CREDENTIALS,
        CredentialMode.WITH_ANONYMOUS_CREDENTIALS
    );
    if (credentials.credentialMode == CredentialMode.WITH_CREDENTIALS) {
      notImplemented.config("S3", prefix + "connection.awsConfig.isAssumeRole", credentials.isAssumeRole, false);
    }
    notImplemented.config("ADVANCED", prefix + "connection.proxyConfig.useProxy", http.useProxy, false);
    atLeast("connection.proxyConfig.connectionTimeout", "Connection Timeout", http.connectionTimeout, 1);
    atLeast("connection.proxyConfig.socketTimeout", "Socket Timeout", http.socketTimeout, 1);
    atLeast("connection.proxyConfig.retryCount", "Retry Count", http.retryCount, 0);
    if (config.delimiter.isEmpty()) {
      add("S3", "delimiter", S3Errors.S3_01, "Delimiter");
    }
  }

  private void atLeast(String name, String label, int value, int minimum) {
    if (value < minimum) {
      add("ADVANCED", name, S3Errors.S3_02, label, minimum, value);
    }
  }

  private void add(String group, String name, ErrorCode error, Object... values) {
    issues.add(context.createConfigIssue(group, prefix + name, error, values));
  }
}
