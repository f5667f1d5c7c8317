package com.streamsets.pipeline.stage.destination.s3;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.transfer.Upload;
import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseTarget;
import com.streamsets.pipeline.api.service.dataformats.DataFormatGeneratorService;
import com.streamsets.pipeline.api.service.dataformats.SdcRecordGeneratorService;
import com.streamsets.pipeline.lib.event.EventCreator;
import com.streamsets.pipeline.stage.common.s3.ConnectionChecks;
import com.streamsets.pipeline.stage.common.s3.S3Clients;
import com.streamsets.pipeline.stage.common.s3.S3Errors;
import stf.engine.common.ErrorRecords;
import stf.engine.common.NotImplemented;

import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the records of a batch as one object for each bucket and partition. */
final class S3Target extends BaseTarget {

  private static final String ALL = "s3TargetConfigBean.";
  private static final EventCreator OBJECT_WRITTEN = new EventCreator.Builder("S3 Object Written", 1)
      .withRequiredField("bucket")
      .withRequiredField("objectKey")
      .withOptionalField("recordCount")
      .build();

  private final S3TargetConfig config;
  private final S3Clients clients;
  private final boolean withErrors;
  private final ObjectNames names;
  private AmazonS3 client;
  private ObjectUploader uploader;
  private TargetExpressions expressions;

  /** @param withErrors whether it writes error records, as SDC records; in the data format of the user otherwise */
  S3Target(S3TargetConfig config, S3Clients clients, boolean withErrors) {
    this.config = config;
    this.clients = clients;
    this.withErrors = withErrors;
    this.names = new ObjectNames(config);
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    new NotImplemented(getContext(), issues).config("SSE", ALL + "sseConfig.useSSE", config.sseConfig.useSSE, false);
    checkLimits(issues);
    expressions = new TargetExpressions(getContext(), config);
    expressions.check(issues);
    ConnectionChecks connection =
        new ConnectionChecks(getContext(), issues, ALL + "s3Config.", config.s3Config, clients);
    client = connection.connect().orElse(null);
    if (client != null && expressions.bucketIsFixed()) {
      connection.checkBucket(client, "bucketTemplate", config.s3Config.bucketTemplate);
    }
    if (issues.isEmpty()) {
      uploader = new ObjectUploader(client, config.tmConfig);
    }
    return issues;
  }

  @Override
  public void write(Batch batch) {
    List<Started> uploads = new ArrayList<>();
    for (Map.Entry<ObjectPlace, List<Record>> place : byPlace(batch).entrySet()) {
      ObjectContent content = ObjectContent.of(place.getValue(), generators(), config.compress, this::onBadRecord);
      if (!content.records().isEmpty()) {
        String key = names.next(place.getKey());
        Upload upload = uploader.start(place.getKey().bucket(), key, content.bytes());
        uploads.add(new Started(upload, place.getKey().bucket(), key, content.records()));
      }
    }
    uploads.forEach(this::finish);
  }

  @Override
  public void destroy() {
    if (uploader != null) {
      uploader.close();
    } else if (client != null) {
      client.shutdown();
    }
    super.destroy();
  }

  private ObjectContent.Generators generators() {
    return withErrors
        ? getContext().getService(SdcRecordGeneratorService.class)::getGenerator
        : getContext().getService(DataFormatGeneratorService.class)::getGenerator;
  }

  private Map<ObjectPlace, List<Record>> byPlace(Batch batch) {
    Date batchTime = new Date();
    Map<ObjectPlace, List<Record>> byPlace = new LinkedHashMap<>();
    for (Iterator<Record> records = batch.getRecords(); records.hasNext(); ) {
      Record record = records.next();
      try {
        byPlace.computeIfAbsent(expressions.place(record, batchTime), place -> new ArrayList<>()).add(record);
      } catch (StageException failure) {
        onBadRecord(record, failure);
      }
    }
    return byPlace;
  }

  private void finish(Started started) {
    try {
      uploader.finish(started.upload, started.bucket, started.key);
      OBJECT_WRITTEN.create(getContext())
          .with("bucket", started.bucket)
          .with("objectKey", started.key)
          .with("recordCount", started.records.size())
          .createAndSend();
    } catch (ObjectUploader.RefusedUpload refused) {
      started.records.forEach(record -> onBadRecord(record, refused.reason()));
    }
  }

  private void onBadRecord(Record record, StageException failure) {
    ErrorRecords.handle(getContext(), record, failure);
  }

  private void checkLimits(List<Stage.ConfigIssue> issues) {
    atLeast(issues, "tmConfig.threadPoolSize", "Thread Pool Size For Parallel Uploads", config.tmConfig.threadPoolSize, 1);
    atLeast(issues, "tmConfig.multipartUploadThreshold", "Multipart Upload Threshold", config.tmConfig.multipartUploadThreshold, 1);
    atLeast(issues, "tmConfig.minimumUploadPartSize", "Minimum Upload Part Size", config.tmConfig.minimumUploadPartSize, 1);
    String suffix = config.fileNameSuffix == null ? "" : config.fileNameSuffix;
    if (suffix.startsWith(".") || suffix.contains("/")) {
      add(issues, "S3", "fileNameSuffix", S3Errors.S3_25);
    }
  }

  private void atLeast(List<Stage.ConfigIssue> issues, String name, String label, int value, int minimum) {
    if (value < minimum) {
      add(issues, "ADVANCED", name, S3Errors.S3_02, label, minimum, value);
    }
  }

  private void add(List<Stage.ConfigIssue> issues, String group, String name, ErrorCode error, Object... values) {
    issues.add(getContext().createConfigIssue(group, ALL + name, error, values));
  }

  /** An upload under way. */
  private static final class Started {

    private final Upload upload;
    private final String bucket;
    private final String key;
    private final List<Record> records;

    Started(Upload upload, String bucket, String key, List<Record> records) {
      this.upload = upload;
      this.bucket = bucket;
      this.key = key;
      this.records = records;
    }
  }
}
