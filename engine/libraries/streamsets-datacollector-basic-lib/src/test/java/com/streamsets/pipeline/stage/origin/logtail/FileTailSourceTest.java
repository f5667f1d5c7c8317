package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.SourceRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import com.streamsets.pipeline.stage.origin.spooldir.PostProcessing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stf.engine.dataformat.DataFormat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stf.engine.testing.Issues;

import static java.util.Arrays.asList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(30)
class FileTailSourceTest {

  @TempDir
  Path folder;
  private final FileTailConfig config = new FileTailConfig();
  private final FileInfo info = new FileInfo();
  private SourceRunner runner;
  private String offset;
  private final List<Record> metadata = new ArrayList<>();
  private final List<Record> records = new ArrayList<>();

  @BeforeEach
  void configure() {
    info.fileFullPath = folder.resolve("app.log").toString();
    config.fileInfos.add(info);
    config.dataFormat = DataFormat.TEXT;
    config.maxWaitTimeSecs = 5;
  }

  @AfterEach
  void stop() throws Exception {
    end();
  }

  @Test
  void linesAreReadAsTheyAreAppended() throws Exception {
    append("app.log", "one\ntwo\nhalf");
    assertEquals(asList("one", "two"), read(2));
    append("app.log", " a line\n");
    assertEquals(asList("half a line"), read(1));
    Record.Header header = records.get(2).getHeader();
    assertEquals("8", header.getAttribute("offset"));
    assertEquals("app.log", header.getAttribute("filename"));
    assertEquals(info.fileFullPath, header.getAttribute("file"));
    assertNull(header.getAttribute("tag"));
    assertTrue(Long.parseLong(header.getAttribute("mtime")) > 0);
  }

  @Test
  void aNewRunGoesOnWhereTheLastEnded() throws Exception {
    append("app.log", "one\ntwo\n");
    assertEquals(asList("one"), read(1));
    end();
    append("app.log", "three\n");
    assertEquals(asList("two", "three"), read(2));
  }

  @Test
  void aFileThatIsRenamedIsReadToItsEnd() throws Exception {
    info.tag = "web";
    append("app.log", "one\n");
    assertEquals(asList("one"), read(1));
    append("app.log", "two\nend without a line end");
    Files.move(folder.resolve("app.log"), folder.resolve("app.log.1"));
    append("app.log", "new\n");
    assertEquals(asList("two", "end without a line end", "new"), read(3));
    assertEquals("web", records.get(3).getHeader().getAttribute("tag"));
    assertEquals(asList("START app.log", "END app.log.1", "START app.log"), events());
  }

  @Test
  void aFileThatIsRenamedBetweenRunsIsFoundAgain() throws Exception {
    append("app.log", "one\ntwo\n");
    assertEquals(asList("one"), read(1));
    end();
    Files.move(folder.resolve("app.log"), folder.resolve("app.log.1"));
    append("app.log", "new\n");
    assertEquals(asList("two", "new"), read(2));
  }

  @Test
  void counterFilesAreReadFromTheHighestNumber() throws Exception {
    append("app.log.10", "a\n");
    append("app.log.2", "b\n");
    append("app.log", "c\n");
    append("app.log.bak", "no\n");
    assertEquals(asList("a", "b", "c"), read(3));
  }

  @Test
  void readingBeginsWithTheFirstFile() throws Exception {
    info.firstFile = "app.log.2";
    append("app.log.3", "a\n");
    append("app.log.2", "b\n");
    append("app.log.1", "c\n");
    assertEquals(asList("b", "c"), read(2));
  }

  @Test
  void dateFilesAreReadInTheirOrder() throws Exception {
    info.fileRollMode = FileRollMode.DATE_YYYY_MM_DD;
    append("app.log.2024-08-09", "a\n");
    append("app.log.2024-10-01", "b\n");
    append("app.log.2024-13-01", "no\n");
    append("app.log", "c\n");
    assertEquals(asList("a", "b", "c"), read(3));
  }

  @Test
  void filesOfAPatternAreReadInTheirOrder() throws Exception {
    info.fileRollMode = FileRollMode.PATTERN;
    info.fileFullPath = folder.resolve("app-${PATTERN}.log").toString();
    info.patternForToken = "[0-9]+";
    append("app-2.log", "b\n");
    append("app-1.log", "a\n");
    append("app-x.log", "no\n");
    assertEquals(asList("a", "b"), read(2));
    append("app-3.log", "c\n");
    assertEquals(asList("c"), read(1));
  }

  @Test
  void wildcardsStandForSeveralFiles() throws Exception {
    Files.createDirectories(folder.resolve("x"));
    Files.createDirectories(folder.resolve("y"));
    info.fileFullPath = folder.resolve("*/app.log").toString();
    append("x/app.log", "a\n");
    append("y/app.log", "b\n");
    assertEquals(asList("a", "b"), read(2));
  }

  @Test
  void linesOfAnEntryAreOneRecord() throws Exception {
    config.multiLineMainPattern = "[0-9]{4} .*";
    append("app.log", "2024 first\n at one\n at two\n2025 second\n2026");
    assertEquals(asList("2024 first\n at one\n at two\n"), read(1));
    end();
    append("app.log", " third\n");
    assertEquals(asList("2025 second\n"), read(1));
  }

  @Test
  void longLinesAreTruncated() throws Exception {
    config.dataFormatConfig.textMaxLineLen = 5;
    append("app.log", "0123456789\nabc\n");
    assertEquals(asList("01234", "abc"), read(2));
    assertTrue(records.get(0).get("/truncated").getValueAsBoolean());
    assertFalse(records.get(1).has("/truncated"));
  }

  @Test
  void aLineThatCannotBeParsedIsAnErrorOfTheStage() throws Exception {
    config.dataFormat = DataFormat.JSON;
    append("app.log", "{broken\n{\"n\":1}\n");
    read(1);
    assertEquals(1, records.get(0).get("/n").getValueAsInteger());
    assertTrue(runner.getErrors().stream().anyMatch(error -> error.contains("TAIL_12")), () -> runner.getErrors().toString());
  }

  @Test
  void filesThatWereReadAreArchivedOrDeleted() throws Exception {
    config.postProcessing = PostProcessing.ARCHIVE;
    config.archiveDir = Files.createDirectory(folder.resolve("archive")).toString();
    append("app.log.1", "a\n");
    append("app.log", "b\n");
    read(2);
    assertFalse(Files.exists(folder.resolve("app.log.1")));
    assertTrue(Files.exists(folder.resolve("archive" + folder.resolve("app.log.1"))));
    end();
    config.postProcessing = PostProcessing.DELETE;
    Files.move(folder.resolve("app.log"), folder.resolve("app.log.1"));
    append("app.log", "c\n");
    assertEquals(asList("c"), read(1));
    assertFalse(Files.exists(folder.resolve("app.log.1")));
    assertTrue(Files.exists(folder.resolve("app.log")));
  }

  @Test
  void aDirectoryMayComeLate() throws Exception {
    info.fileFullPath = folder.resolve("late/app.log").toString();
    config.allowLateDirectories = true;
    config.maxWaitTimeSecs = 0;
    assertEquals(asList(), read(1));
    Files.createDirectory(folder.resolve("late"));
    append("late/app.log", "a\n");
    config.maxWaitTimeSecs = 5;
    assertEquals(asList("a"), read(1));
  }

  @Test
  void wrongConfigsAreReportedWhereTheyWereTyped() throws Exception {
    info.fileFullPath = folder.resolve("absent/app.log").toString();
    assertIssue("TAIL_02", "conf.fileInfos");
    info.firstFile = "other.log.1";
    assertIssue("TAIL_19", "conf.fileInfos");
    info.fileRollMode = FileRollMode.PATTERN;
    assertIssue("TAIL_08", "conf.fileInfos");
    info.fileFullPath = folder.resolve("${PATTERN}/app.log").toString();
    assertIssue("TAIL_16", "conf.fileInfos");
    info.fileFullPath = folder.resolve("${PATTERN}.log").toString();
    info.patternForToken = "(";
    assertIssue("TAIL_09", "conf.fileInfos");
    info.fileFullPath = "";
    assertIssue("TAIL_20", "conf.fileInfos");
    config.fileInfos.clear();
    assertIssue("TAIL_01", "conf.fileInfos");
    config.postProcessing = PostProcessing.ARCHIVE;
    assertIssue("TAIL_05", "conf.archiveDir");
    config.archiveDir = folder.resolve("absent").toString();
    assertIssue("TAIL_06", "conf.archiveDir");
    config.dataFormat = DataFormat.LOG;
    config.multiLineMainPattern = "x";
    assertIssue("STF_01", "conf.multiLineMainPattern");
  }

  private void append(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private SourceRunner build() {
    FileTailDSource stage = new FileTailDSource();
    stage.conf = config;
    return new SourceRunner.Builder(FileTailDSource.class, stage)
        .setOnRecordError(OnRecordError.TO_ERROR).addOutputLane("lines").addOutputLane("files").build();
  }

  /** Reads a batch of that many lines; gives their texts. */
  private List<String> read(int count) throws Exception {
    if (runner == null) {
      runner = build();
      runner.runInit();
    }
    StageRunner.Output output = runner.runProduce(offset, count);
    offset = output.getNewOffset();
    metadata.addAll(output.getRecords().get("files"));
    List<Record> batch = output.getRecords().get("lines");
    records.addAll(batch);
    return batch.stream().filter(record -> record.has("/text"))
        .map(record -> record.get("/text").getValueAsString()).collect(Collectors.toList());
  }

  /** What happened to files, which events and records of the second output say alike. */
  private List<String> events() {
    List<String> sent = runner.getEventRecords().stream().map(FileTailSourceTest::name).collect(Collectors.toList());
    assertEquals(sent, metadata.stream().map(FileTailSourceTest::name).collect(Collectors.toList()));
    assertEquals("START", runner.getEventRecords().get(0).getHeader().getAttribute(EventRecord.TYPE));
    return sent;
  }

  private static String name(Record record) {
    String[] path = record.get("/fileName").getValueAsString().split("/");
    return record.get("/event").getValueAsString() + " " + path[path.length - 1];
  }

  private void end() throws Exception {
    if (runner != null) {
      runner.runDestroy();
      runner = null;
    }
  }

  private void assertIssue(String code, String name) throws Exception {
    Issues.assertIssue(build().runValidateConfigs(), code, name);
  }
}
