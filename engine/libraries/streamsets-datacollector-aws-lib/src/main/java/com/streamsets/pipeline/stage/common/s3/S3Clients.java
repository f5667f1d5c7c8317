package com.streamsets.pipeline.stage.common.s3;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSCredentials;
import com.amazonaws.auth.AWSCredentialsProvider;
import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.AnonymousAWSCredentials;
import com.amazonaws.auth.BasicAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.regions.Regions;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import com.amazonaws.util.AwsHostNameUtils;

import java.util.concurrent.TimeUnit;

/** Makes the client that calls the S3 server; a test puts another in its place. */
public class S3Clients {

  static {
    // Otherwise the SDK writes an announcement with a long stack trace into the engine's log.
    System.setProperty("aws.java.v1.disableDeprecationAnnouncement", "true");
  }

  public AmazonS3 of(BucketConfig config) {
    AmazonS3ClientBuilder builder = AmazonS3ClientBuilder.standard()
        .withCredentials(credentials(config.connection.awsConfig))
        .withClientConfiguration(http(config.connection.proxyConfig))
        .withPathStyleAccessEnabled(config.usePathAddressModel);
    S3ConnectionConfig connection = config.connection;
    if (connection.useRegion && connection.region == Region.OTHER) {
      builder.withEndpointConfiguration(endpoint(connection.endpoint.trim()));
    } else {
      builder.withRegion(connection.useRegion ? connection.region.id() : Regions.US_EAST_1.getName());
      builder.withForceGlobalBucketAccessEnabled(!connection.useRegion);
    }
    return builder.build();
  }

  /** Servers other than AWS sign for the region that AWS takes as its first. */
  private static EndpointConfiguration endpoint(String url) {
    String region = AwsHostNameUtils.parseRegion(url.replaceFirst("^\\w+://", "").replaceFirst("[:/].*$", ""), "s3");
    return new EndpointConfiguration(url, region == null ? Regions.US_EAST_1.getName() : region);
  }

  private static AWSCredentialsProvider credentials(AwsCredentialsConfig config) {
    AWSCredentials credentials = config.credentialMode == CredentialMode.WITH_CREDENTIALS
        ? new BasicAWSCredentials(config.awsAccessKeyId.get(), config.awsSecretAccessKey.get())
        : new AnonymousAWSCredentials();
    return new AWSStaticCredentialsProvider(credentials);
  }

  private static ClientConfiguration http(HttpClientConfig config) {
    return new ClientConfiguration()
        .withConnectionTimeout((int) TimeUnit.SECONDS.toMillis(config.connectionTimeout))
        .withSocketTimeout((int) TimeUnit.SECONDS.toMillis(config.socketTimeout))
        .withMaxErrorRetry(config.retryCount);
  }
}
