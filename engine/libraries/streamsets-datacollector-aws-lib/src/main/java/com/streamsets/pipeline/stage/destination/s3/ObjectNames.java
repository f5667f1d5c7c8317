package com.streamsets.pipeline.stage.destination.s3;

import java.util.UUID;

/** Names objects so that no two are the same. */
final class ObjectNames {

  private final S3TargetConfig config;

  ObjectNames(S3TargetConfig config) {
    this.config = config;
  }

  String next(ObjectPlace place) {
    StringBuilder key = new StringBuilder(config.s3Config.prefix()).append(config.s3Config.withDelimiter(place.partition()));
    if (config.fileNamePrefix != null && !config.fileNamePrefix.isEmpty()) {
      key.append(config.fileNamePrefix).append('-');
    }
    key.append(UUID.randomUUID());
    if (config.fileNameSuffix != null && !config.fileNameSuffix.isEmpty()) {
      key.append('.').append(config.fileNameSuffix);
    }
    return key.append(config.compress ? ".gz" : "").toString();
  }
}
