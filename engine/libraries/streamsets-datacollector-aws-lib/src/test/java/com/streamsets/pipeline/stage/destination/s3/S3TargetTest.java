package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataFormatGeneratorService;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.TargetRunner;
import com.streamsets.pipeline.sdk.service.SdkJsonDataFormatGeneratorService;
import com.streamsets.pipeline.stage.common.s3.CredentialMode;
import com.streamsets.pipeline.stage.common.s3.FakeS3;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import stf.engine.testing.Issues;

import static java.util.Arrays.asList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class S3TargetTest {

  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final S3TargetConfig config = new S3TargetConfig();
  private final FakeS3 s3 = new FakeS3("shop", "other");
  private TargetRunner runner;

  @BeforeEach
  void configure() {
    config.s3Config.bucketTemplate = "shop";
    config.s3Config.connection.awsConfig.credentialMode = CredentialMode.WITH_ANONYMOUS_CREDENTIALS;
    config.timeZoneID = "UTC";
  }

  @AfterEach
  void stop() throws Exception {
    if (runner != null) {
      runner.runDestroy();
    }
  }

  @Test
  void aBatchBecomesAnObject() throws Exception {
    config.s3Config.commonPrefix = "out";
    config.fileNameSuffix = "json";
    write(record(1), record(2));
    String key = s3.keys("shop").get(0);
    assertTrue(key.matches("out/sdc-" + UUID + "\\.json"), key);
    assertEquals("{\"n\":1}\n{\"n\":2}", s3.text("shop", key).trim());
    EventRecord event = runner.getEventRecords().get(0);
    assertEquals("S3 Object Written", event.getEventType());
    assertEquals("shop", event.get("/bucket").getValueAsString());
    assertEquals(key, event.get("/objectKey").getValueAsString());
    assertEquals(2, event.get("/recordCount").getValueAsInteger());
  }

  @Test
  void objectsCanBeCompressed() throws Exception {
    config.compress = true;
    config.fileNamePrefix = "";
    write(record(1));
    String key = s3.keys("shop").get(0);
    assertTrue(key.matches(UUID + "\\.gz"), key);
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(new ByteArrayInputStream(s3.bytes("shop", key))), StandardCharsets.UTF_8))) {
      assertEquals("{\"n\":1}", reader.readLine());
    }
  }

  @Test
  void bucketAndPartitionAreEvaluatedForEachRecord() throws Exception {
    config.s3Config.bucketTemplate = "${record:value('/n') == 1 ? 'shop' : 'other'}";
    config.partitionTemplate = "n=${record:value('/n')}";
    write(record(1), record(2), record(3), record(2));
    assertEquals(1, s3.keys("shop").size());
    assertTrue(s3.keys("other").get(0).startsWith("n=2/sdc-"), s3.keys("other")::toString);
    assertTrue(s3.keys("other").get(1).startsWith("n=3/sdc-"), s3.keys("other")::toString);
    assertEquals("{\"n\":2}\n{\"n\":2}", s3.text("other", s3.keys("other").get(0)).trim());
  }

  @Test
  void theTimeBasisFillsThePartition() throws Exception {
    config.partitionTemplate = "${YYYY()}/${MM()}/${DD()}-${hh()}";
    config.timeDriverTemplate = "${record:value('/at')}";
    config.timeZoneID = "Asia/Tokyo";
    Record record = record(1);
    record.set("/at", Field.createDatetime(new Date(1_700_000_000_000L)));
    write(record);
    assertTrue(s3.keys("shop").get(0).startsWith("2023/11/15-07/sdc-"), s3.keys("shop")::toString);
  }

  @Test
  void recordsForAMissingBucketBecomeErrors() throws Exception {
    config.s3Config.bucketTemplate = "${record:value('/n') == 1 ? 'shop' : (record:value('/n') == 2 ? 'absent' : '')}";
    write(record(1), record(2), record(3));
    assertEquals(1, s3.keys("shop").size());
    assertEquals(asList("S3_24", "S3_21"), errorCodes());
  }

  @Test
  void largeObjectsMayGoInParts() throws Exception {
    config.tmConfig.threadPoolSize = 1;
    config.tmConfig.multipartUploadThreshold = 1_000_000;
    write(record(1));
    assertEquals(1, s3.keys("shop").size());
  }

  @Test
  void anEmptyBatchWritesNothing() throws Exception {
    write();
    assertEquals(0, s3.keys("shop").size());
  }

  @Test
  void wrongConfigsAreReportedWhereTheyWereTyped() throws Exception {
    config.s3Config.bucketTemplate = "absent";
    assertIssue("S3_03", "s3Config.bucketTemplate");
    config.s3Config.bucketTemplate = "shop";
    config.fileNameSuffix = ".json";
    assertIssue("S3_25", "fileNameSuffix");
    config.partitionTemplate = "${record:value(}";
    assertIssue("S3_23", "partitionTemplate");
    config.tmConfig.threadPoolSize = 0;
    assertIssue("S3_02", "threadPoolSize");
    config.sseConfig.useSSE = true;
    assertIssue("STF_01", "useSSE");
    config.s3Config.connection.awsConfig.credentialMode = CredentialMode.WITH_IAM_ROLES;
    assertIssue("STF_02", "credentialMode");
  }

  private void write(Record... records) throws Exception {
    runner = newRunner();
    runner.runInit();
    runner.runWrite(asList(records));
  }

  private TargetRunner newRunner() {
    return new TargetRunner.Builder(AmazonS3DTarget.class, new S3Target(config, s3.clients(), false))
        .setOnRecordError(OnRecordError.TO_ERROR)
        .addService(DataFormatGeneratorService.class, new SdkJsonDataFormatGeneratorService())
        .build();
  }

  private List<String> errorCodes() throws Exception {
    List<String> codes = new ArrayList<>();
    for (Record record : runner.getErrorRecords()) {
      codes.add(record.getHeader().getErrorCode());
    }
    return codes;
  }

  private void assertIssue(String code, String name) throws Exception {
    Issues.assertIssue(newRunner().runValidateConfigs(), code, name);
  }

  private static Record record(int number) {
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    fields.put("n", Field.create(number));
    Record record = RecordCreator.create();
    record.set(Field.createListMap(fields));
    return record;
  }
}
