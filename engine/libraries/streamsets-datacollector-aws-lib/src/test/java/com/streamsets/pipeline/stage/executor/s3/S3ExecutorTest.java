package com.streamsets.pipeline.stage.executor.s3;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.ExecutorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.stage.common.s3.CredentialMode;
import com.streamsets.pipeline.stage.common.s3.FakeS3;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import stf.engine.testing.Issues;

import static java.util.Arrays.asList;
import static org.junit.jupiter.api.Assertions.assertEquals;

class S3ExecutorTest {

  private final S3ExecutorConfig config = new S3ExecutorConfig();
  private final FakeS3 s3 = new FakeS3("shop");
  private ExecutorRunner runner;

  @BeforeEach
  void configure() {
    config.s3Config.bucketTemplate = "shop";
    config.s3Config.connection.awsConfig.credentialMode = CredentialMode.WITH_ANONYMOUS_CREDENTIALS;
    config.taskConfig.objectPath = "${record:value('/key')}";
  }

  @AfterEach
  void stop() throws Exception {
    if (runner != null) {
      runner.runDestroy();
    }
  }

  @Test
  void objectsAreCreated() throws Exception {
    config.taskConfig.taskType = TaskType.CREATE_NEW_OBJECT;
    config.taskConfig.content = "content of ${record:value('/key')}";
    execute(record("a"), record("b"));
    assertEquals("content of b", s3.text("shop", "b"));
    assertEquals(asList("file-created a", "file-created b"), events());
  }

  @Test
  void objectsAreCopied() throws Exception {
    config.taskConfig.taskType = TaskType.COPY_OBJECT;
    config.taskConfig.copyTargetLocation = "copies/${record:value('/key')}";
    s3.put("shop", "a", "text");
    execute(record("a"));
    assertEquals(asList("a", "copies/a"), s3.keys("shop"));
    assertEquals(asList("file-moved copies/a"), events());
  }

  @Test
  void objectsAreMoved() throws Exception {
    config.taskConfig.taskType = TaskType.COPY_OBJECT;
    config.taskConfig.copyTargetLocation = "moved";
    config.taskConfig.dropAfterCopy = true;
    s3.put("shop", "a", "text");
    execute(record("a"));
    assertEquals(asList("moved"), s3.keys("shop"));
  }

  @Test
  void objectsAreTagged() throws Exception {
    config.taskConfig.tags = Collections.singletonMap("${record:value('/key')}", "is ${record:value('/key')}");
    s3.put("shop", "a", "text");
    execute(record("a"));
    assertEquals(Collections.singletonMap("a", "is a"), s3.tags("shop", "a"));
    assertEquals(asList("file-changed a"), events());
  }

  @Test
  void failedTasksMakeErrorRecords() throws Exception {
    config.s3Config.bucketTemplate = "${record:value('/key') == 'none' ? '' : 'shop'}";
    config.taskConfig.tags = Collections.singletonMap("k", "v");
    execute(record("missing"), record("none"), record(""));
    assertEquals(asList("S3_EXECUTOR_0000", "S3_EXECUTOR_0003", "S3_EXECUTOR_0004"),
        runner.getErrorRecords().stream().map(r -> r.getHeader().getErrorCode()).collect(Collectors.toList()));
    assertEquals(Collections.emptyList(), events());
  }

  @Test
  void wrongConfigsAreReportedWhereTheyWereTyped() throws Exception {
    config.taskConfig.objectPath = "${record:value(}";
    assertIssue("S3_EXECUTOR_0001", "config.taskConfig.objectPath");
    config.s3Config.bucketTemplate = "${";
    assertIssue("S3_EXECUTOR_0001", "config.s3Config.bucketTemplate");
    config.s3Config.connection.awsConfig.credentialMode = CredentialMode.WITH_IAM_ROLES;
    assertIssue("STF_02", "config.s3Config.connection.awsConfig.credentialMode");
  }

  private ExecutorRunner build() {
    return new ExecutorRunner.Builder(AmazonS3DExecutor.class, new S3Executor(config, s3.clients()))
        .setOnRecordError(OnRecordError.TO_ERROR).build();
  }

  private void execute(Record... records) throws Exception {
    runner = build();
    runner.runInit();
    runner.runWrite(asList(records));
  }

  private static Record record(String key) {
    Record record = RecordCreator.create();
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    fields.put("key", Field.create(key));
    record.set(Field.create(fields));
    return record;
  }

  private List<String> events() {
    return runner.getEventRecords().stream()
        .map(event -> event.getEventType() + " " + event.get("/object_key").getValueAsString()).collect(Collectors.toList());
  }

  private void assertIssue(String code, String name) throws Exception {
    Issues.assertIssue(build().runValidateConfigs(), code, name);
  }
}
