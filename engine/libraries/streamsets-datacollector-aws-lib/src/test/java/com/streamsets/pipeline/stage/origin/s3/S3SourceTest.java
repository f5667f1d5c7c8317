package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.FileRef;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.sdk.SourceRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import com.streamsets.pipeline.sdk.service.SdkJsonDataFormatParserService;
import com.streamsets.pipeline.sdk.service.SdkWholeFileDataFormatParserService;
import com.streamsets.pipeline.stage.common.s3.CredentialMode;
import com.streamsets.pipeline.stage.common.s3.FakeS3;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stf.engine.testing.Issues;

import static java.util.Arrays.asList;
import static java.util.Collections.emptyList;
import static java.util.Collections.singletonList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class S3SourceTest {

  private static final String LANE = "out";

  private final S3OriginConfig config = new S3OriginConfig();
  private final FakeS3 s3 = new FakeS3("shop", "archive");
  private OnRecordError onRecordError = OnRecordError.TO_ERROR;
  private DataFormatParserService service = new SdkJsonDataFormatParserService();
  private SourceRunner runner;
  private String offset;

  @BeforeEach
  void configure() {
    config.s3Config.bucket = "shop";
    config.s3Config.commonPrefix = "in";
    config.s3Config.connection.awsConfig.credentialMode = CredentialMode.WITH_ANONYMOUS_CREDENTIALS;
    config.s3FileConfig.prefixPattern = "orders/*.json";
    config.basicConfig.maxWaitTime = 0;
  }

  @AfterEach
  void stop() throws Exception {
    if (runner != null) {
      runner.runDestroy();
    }
  }

  @Test
  void objectsThatMatchAreReadInTheOrderOfTheirKeys() throws Exception {
    s3.put("shop", "in/orders/b.json", "{\"n\":3}");
    s3.put("shop", "in/orders/a.json", "{\"n\":1} {\"n\":2}");
    s3.put("shop", "in/orders/c.json", "{\"n\":4}");
    s3.put("shop", "in/orders/c.txt", "{\"n\":9}");
    s3.put("shop", "in/orders/deep/d.json", "{\"n\":9}");
    s3.put("shop", "in/other/e.json", "{\"n\":9}");
    s3.put("shop", "in/orders/", "");
    start();
    assertEquals(asList(1, 2, 3, 4), readAll());
  }

  @Test
  void objectsCanBeReadInTheOrderOfTheirTimes() throws Exception {
    config.s3FileConfig.objectOrdering = ReadOrder.TIMESTAMP;
    config.s3FileConfig.poolSize = 1;
    s3.put("shop", "in/orders/z.json", "{\"n\":1}");
    s3.put("shop", "in/orders/a.json", "{\"n\":2}");
    s3.put("shop", "in/orders/m.json", "{\"n\":3}");
    start();
    assertEquals(asList(1, 2, 3), readAll());
    s3.put("shop", "in/orders/b.json", "{\"n\":4}");
    assertEquals(singletonList(4), readAll());
  }

  @Test
  void aRestartGoesOnInsideTheObject() throws Exception {
    s3.put("shop", "in/orders/a.json", "{\"n\":1} {\"n\":2} {\"n\":3}");
    s3.put("shop", "in/orders/b.json", "{\"n\":4}");
    start();
    assertEquals(asList(1, 2), numbers(produce(2)));
    runner.runDestroy();
    start();
    assertEquals(asList(3, 4), readAll());
    runner.runDestroy();
    start();
    assertEquals(emptyList(), readAll());
  }

  @Test
  void anObjectThatChangedMeanwhileIsLeftOut() throws Exception {
    s3.put("shop", "in/orders/a.json", "{\"n\":1} {\"n\":2} {\"n\":3}");
    start();
    produce(1);
    runner.runDestroy();
    s3.put("shop", "in/orders/a.json", "{\"n\":7}");
    s3.put("shop", "in/orders/b.json", "{\"n\":4}");
    start();
    assertEquals(singletonList(4), readAll());
    assertEquals(1, runner.getErrors().size());
  }

  @Test
  void newObjectsAreFoundLater() throws Exception {
    start();
    assertEquals(emptyList(), readAll());
    s3.put("shop", "in/orders/a.json", "{\"n\":1}");
    assertEquals(singletonList(1), readAll());
  }

  @Test
  void anObjectIsArchivedOnlyAfterItsLastBatch() throws Exception {
    config.postProcessingConfig.postProcessing = AfterProcessing.ARCHIVE;
    config.postProcessingConfig.archivingOption = ArchivingOption.MOVE_TO_BUCKET;
    config.postProcessingConfig.postProcessBucket = "archive";
    config.postProcessingConfig.postProcessPrefix = "done";
    s3.put("shop", "in/orders/a.json", "{\"n\":1}");
    start();
    assertEquals(singletonList(1), numbers(produce(10)));
    assertEquals(singletonList("in/orders/a.json"), s3.keys("shop"));
    produce(10);
    assertEquals(emptyList(), s3.keys("shop"));
    assertEquals(singletonList("done/orders/a.json"), s3.keys("archive"));
  }

  @Test
  void whatAStopLeftIsArchivedAfterTheRestart() throws Exception {
    config.postProcessingConfig.postProcessing = AfterProcessing.DELETE;
    s3.put("shop", "in/orders/a.json", "{\"n\":1}");
    start();
    produce(10);
    runner.runDestroy();
    assertEquals(singletonList("in/orders/a.json"), s3.keys("shop"));
    start();
    readAll();
    assertEquals(emptyList(), s3.keys("shop"));
  }

  @Test
  void aCopyLeavesTheObject() throws Exception {
    config.postProcessingConfig.postProcessing = AfterProcessing.ARCHIVE;
    config.postProcessingConfig.archivingOption = ArchivingOption.COPY_TO_PREFIX;
    config.postProcessingConfig.postProcessPrefix = "copies/";
    s3.put("shop", "in/orders/a.json", "{\"n\":1}");
    start();
    readAll();
    assertEquals(asList("copies/orders/a.json", "in/orders/a.json"), s3.keys("shop"));
  }

  @Test
  void anUnreadableObjectIsGivenUpAndTheNextOneIsRead() throws Exception {
    config.errorConfig.errorHandlingOption = AfterProcessing.ARCHIVE;
    config.errorConfig.errorPrefix = "bad";
    s3.put("shop", "in/orders/a.json", "{\"n\":1} {broken");
    s3.put("shop", "in/orders/b.json", "{\"n\":2}");
    start();
    assertEquals(asList(1, 2), readAll());
    assertEquals(1, runner.getErrors().size());
    assertEquals(asList("bad/orders/a.json", "in/orders/b.json"), s3.keys("shop"));
  }

  @Test
  void anUnreadableObjectCanStopThePipeline() throws Exception {
    onRecordError = OnRecordError.STOP_PIPELINE;
    s3.put("shop", "in/orders/a.json", "{broken");
    start();
    StageException failure = assertThrows(StageException.class, this::readAll);
    assertEquals("S3_12", failure.getErrorCode().getCode());
  }

  @Test
  void eventsTellAboutObjectsAndTheEnd() throws Exception {
    s3.put("shop", "in/orders/a.json", "{\"n\":1} {\"n\":2}");
    s3.put("shop", "in/orders/b.json", "{\"n\":3}");
    start();
    readAll();
    readAll();
    List<EventRecord> events = runner.getEventRecords();
    assertEquals(
        asList("new-file", "finished-file", "new-file", "finished-file", "no-more-data"),
        events.stream().map(EventRecord::getEventType).collect(Collectors.toList())
    );
    assertEquals("shop/in/orders/a.json", events.get(0).get("/filepath").getValueAsString());
    assertEquals(2L, events.get(1).get("/record-count").getValueAsLong());
    assertEquals(3L, events.get(4).get("/record-count").getValueAsLong());
    assertEquals(2L, events.get(4).get("/file-count").getValueAsLong());
  }

  @Test
  void anObjectCanBeAWholeFile() throws Exception {
    service = new SdkWholeFileDataFormatParserService();
    s3.put("shop", "in/orders/a.json", "{broken");
    s3.put("shop", "in/orders/b.json", "b");
    start();
    Record record = produce(1).getRecords().get(LANE).get(0);
    assertEquals("in/orders/a.json", record.get("/fileInfo/objectKey").getValueAsString());
    assertEquals("shop", record.get("/fileInfo/bucket").getValueAsString());
    assertEquals(7L, record.get("/fileInfo/size").getValueAsLong());
    assertEquals("tester", record.get("/fileInfo/who").getValueAsString());
    FileRef file = record.get("/fileRef").getValueAsFileRef();
    try (InputStream content = file.createInputStream(runner.getContext(), InputStream.class)) {
      assertEquals('{', content.read());
    }
    runner.runDestroy();
    start();
    assertEquals(singletonList("in/orders/b.json"), keysOfAll());
    runner.runDestroy();
    start();
    assertEquals(emptyList(), keysOfAll());
    s3.put("shop", "in/orders/a.json", "changed");
    assertThrows(IOException.class, () -> file.createInputStream(runner.getContext(), InputStream.class));
  }

  private List<String> keysOfAll() {
    List<String> keys = new ArrayList<>();
    String before;
    do {
      before = offset;
      produce(10).getRecords().get(LANE).forEach(record -> keys.add(record.get("/fileInfo/objectKey").getValueAsString()));
    } while (!offset.equals(before));
    return keys;
  }

  @Test
  void metadataBecomesHeaderAttributes() throws Exception {
    config.enableMetaData = true;
    s3.put("shop", "in/orders/a.json", "{\"n\":1}");
    start();
    Record.Header header = produce(10).getRecords().get(LANE).get(0).getHeader();
    assertEquals("in/orders/a.json", header.getAttribute("Name"));
    assertEquals("tester", header.getAttribute("who"));
  }

  @Test
  void wrongConfigsAreReportedWhereTheyWereTyped() throws Exception {
    config.s3Config.bucket = "absent";
    assertIssue("S3_03", "s3Config.bucket");
    config.s3Config.bucket = "forbidden";
    assertIssue("S3_07", "awsSecretAccessKey");
    config.s3Config.bucket = "shop";
    config.s3FileConfig.prefixPattern = " ";
    assertIssue("S3_01", "prefixPattern");
    config.basicConfig.maxBatchSize = 0;
    assertIssue("S3_02", "maxBatchSize");
    config.postProcessingConfig.postProcessing = AfterProcessing.ARCHIVE;
    config.postProcessingConfig.postProcessPrefix = "in/";
    assertIssue("S3_15", "postProcessPrefix");
    config.errorConfig.errorHandlingOption = AfterProcessing.ARCHIVE;
    config.errorConfig.archivingOption = ArchivingOption.COPY_TO_BUCKET;
    assertIssue("S3_01", "errorBucket");
    config.numberOfThreads = 2;
    assertIssue("STF_01", "numberOfThreads");
    config.sseConfig.useCustomerSSEKey = true;
    assertIssue("STF_01", "useCustomerSSEKey");
    config.s3Config.connection.proxyConfig.useProxy = true;
    assertIssue("STF_01", "useProxy");
    config.s3Config.connection.awsConfig.credentialMode = CredentialMode.WITH_IAM_ROLES;
    assertIssue("STF_02", "credentialMode");
  }

  private void start() throws Exception {
    runner = newRunner();
    runner.runInit();
  }

  private SourceRunner newRunner() {
    return new SourceRunner.Builder(AmazonS3DSource.class, new S3Source(config, s3.clients()))
        .addOutputLane(LANE)
        .setOnRecordError(onRecordError)
        .addService(DataFormatParserService.class, service)
        .build();
  }

  private StageRunner.Output produce(int batchSize) {
    StageRunner.Output output = runner.runProduce(offset, batchSize);
    offset = output.getNewOffset();
    return output;
  }

  /** Reads on until a batch changes nothing. */
  private List<Integer> readAll() {
    List<Integer> numbers = new ArrayList<>();
    String before;
    do {
      before = offset;
      numbers.addAll(numbers(produce(10)));
    } while (!offset.equals(before));
    return numbers;
  }

  private static List<Integer> numbers(StageRunner.Output output) {
    return output.getRecords().get(LANE).stream()
        .map(record -> record.get("/n").getValueAsInteger())
        .collect(Collectors.toList());
  }

  private void assertIssue(String code, String name) throws Exception {
    Issues.assertIssue(newRunner().runValidateConfigs(), code, name);
  }
}
