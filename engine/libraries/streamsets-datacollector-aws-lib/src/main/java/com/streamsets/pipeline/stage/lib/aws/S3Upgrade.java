package com.streamsets.pipeline.stage.lib.aws;

import stf.engine.common.ConfigUpgrade;

/** What origin and destination have in common in how their versions changed. */
public final class S3Upgrade {

  private S3Upgrade() {
  }

  /** @param s3 the bean of the bucket, with a dot at its end */
  public static void intoCredentials(ConfigUpgrade configs, String s3) {
    configs.rename(s3 + "accessKeyId", s3 + "awsConfig.awsAccessKeyId")
        .rename(s3 + "secretAccessKey", s3 + "awsConfig.awsSecretAccessKey");
  }

  /** @param bean the bean of the stage, with a dot at its end */
  public static void intoProxy(ConfigUpgrade configs, String bean) {
    configs.move(bean + "advancedConfig.", bean + "proxyConfig.", "useProxy", "proxyHost", "proxyPort", "proxyUser", "proxyPassword");
  }

  /** Path style, and a mode of the credentials: without keys those of the machine are meant. */
  public static void addCredentialMode(ConfigUpgrade configs, String s3) {
    boolean none = isEmpty(configs.value(s3 + "awsConfig.awsAccessKeyId"))
        && isEmpty(configs.value(s3 + "awsConfig.awsSecretAccessKey"));
    configs.set(s3 + "usePathAddressModel", true)
        .set(s3 + "awsConfig.credentialMode", none ? "WITH_IAM_ROLES" : "WITH_CREDENTIALS");
  }

  private static boolean isEmpty(Object value) {
    return value == null || "".equals(value);
  }

  /** Connections of a catalogue are new. */
  public static void intoConnection(ConfigUpgrade configs, String bean, String s3) {
    configs.moveAll(s3 + "awsConfig.", s3 + "connection.awsConfig.")
        .moveAll(bean + "proxyConfig.", s3 + "connection.proxyConfig.")
        .move(s3, s3 + "connection.", "region", "endpoint")
        .set(s3 + "connection.useRegion", true);
  }
}
