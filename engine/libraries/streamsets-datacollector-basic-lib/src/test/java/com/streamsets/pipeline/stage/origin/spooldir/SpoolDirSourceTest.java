package com.streamsets.pipeline.stage.origin.spooldir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.PushSourceRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stf.engine.dataformat.DataFormat;

class SpoolDirSourceTest {

  @TempDir
  Path folder;
  private final SpoolDirConfig config = new SpoolDirConfig();
  private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> offsets = new ConcurrentHashMap<>();
  private PushSourceRunner runner;

  @BeforeEach
  void configure() throws IOException {
    config.spoolDir = Files.createDirectory(folder.resolve("in")).toString();
    config.filePattern = "*.txt";
    config.dataFormat = DataFormat.TEXT;
    config.poolingTimeoutSecs = 1;
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  private FileTime changed(String name) throws IOException {
    return SpooledFile.changed(folder.resolve("in").resolve(name));
  }

  private PushSourceRunner build() {
    SpoolDirDSource stage = new SpoolDirDSource();
    stage.conf = config;
    return new PushSourceRunner.Builder(SpoolDirDSource.class, stage)
        .setOnRecordError(OnRecordError.TO_ERROR).addOutputLane("lane").build();
  }

  /** Reads until the condition holds, from where the last run ended. */
  private void read(BooleanSupplier until) throws Exception {
    runner = build();
    runner.runInit();
    try {
      runner.runProduce(new ConcurrentHashMap<>(offsets), 100, output -> {
        output.getRecords().get("lane").forEach(record -> texts.add(record.get("/text").getValueAsString()));
        if (output.getOffsetEntity() != null && output.getNewOffset() != null) {
          offsets.put(output.getOffsetEntity(), output.getNewOffset());
        }
        if (until.getAsBoolean()) {
          runner.setStop();
        }
      });
      runner.waitOnProduce();
    } finally {
      runner.runDestroy();
    }
  }

  private void readAll(int count) throws Exception {
    read(() -> texts.size() >= count && eventTypes().contains("no-more-data"));
  }

  private List<String> eventTypes() {
    return new ArrayList<>(runner.getEventRecords()).stream()
        .map(event -> event.getHeader().getAttribute("sdc.event.type")).collect(Collectors.toList());
  }

  private List<String> issues() throws Exception {
    return build().runValidateConfigs().stream().map(issue -> issue.toString().replaceAll("(?s).*?(SPOOLDIR_\\d+|STF_\\d+).*", "$1"))
        .collect(Collectors.toList());
  }

  @Test
  void filesAreReadByName() throws Exception {
    write("b.txt", "b1\nb2\n");
    write("a.txt", "a1\n");
    write("c.csv", "other");
    readAll(3);
    assertEquals(Arrays.asList("a1", "b1", "b2"), texts);
    assertEquals(Arrays.asList("new-file", "finished-file", "new-file", "finished-file", "no-more-data"), eventTypes());
    assertEquals("{\"POS\":\"-1\"}", offsets.get(folder.resolve("in/b.txt").toString()));
  }

  @Test
  void anotherRunReadsOnlyLaterFiles() throws Exception {
    write("b.txt", "b\n");
    readAll(1);
    write("a.txt", "a\n");
    write("c.txt", "c\n");
    readAll(2);
    assertEquals(Arrays.asList("b", "c"), texts);
  }

  @Test
  void aStopInsideAFileLosesNothing() throws Exception {
    config.batchSize = 2;
    write("a.txt", "1\n2\n3\n4\n5\n");
    read(() -> texts.size() >= 2);
    assertEquals(2, texts.size());
    readAll(5);
    assertEquals(Arrays.asList("1", "2", "3", "4", "5"), texts);
  }

  @Test
  void severalThreadsReadEveryFileOnce() throws Exception {
    config.numberOfThreads = 3;
    for (int i = 0; i < 20; i++) {
      write("f" + i + ".txt", i + "\n");
    }
    readAll(20);
    assertEquals(20, texts.stream().distinct().count());
    assertEquals(20, texts.size());
  }

  @Test
  void subdirectoriesAreReadByTime() throws Exception {
    config.useLastModified = ReadOrder.TIMESTAMP;
    config.processSubdirectories = true;
    write("z/deep.txt", "first");
    do {
      write("a.txt", "second");
    } while (changed("a.txt").equals(changed("z/deep.txt")));
    readAll(2);
    assertEquals(Arrays.asList("first", "second"), texts);
  }

  @Test
  void readFilesAreArchivedOrDeleted() throws Exception {
    config.postProcessing = PostProcessing.ARCHIVE;
    config.archiveDir = Files.createDirectory(folder.resolve("archive")).toString();
    write("a.txt", "a\n");
    readAll(1);
    assertTrue(Files.exists(folder.resolve("archive/a.txt")));
    config.postProcessing = PostProcessing.DELETE;
    write("b.txt", "b\n");
    readAll(2);
    assertFalse(Files.exists(folder.resolve("in/b.txt")));
  }

  @Test
  void filesOfThePatternThatAreArchivedForLongAreDeleted() throws Exception {
    config.postProcessing = PostProcessing.ARCHIVE;
    config.archiveDir = Files.createDirectory(folder.resolve("archive")).toString();
    config.retentionTimeMins = 1;
    for (String name : Arrays.asList("old.txt", "old.log", "new.txt")) {
      Path file = Files.createFile(folder.resolve("archive").resolve(name));
      if (name.startsWith("old")) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
      }
    }
    write("a.txt", "a\n");
    readAll(1);
    assertEquals(new HashSet<>(Arrays.asList("old.log", "new.txt", "a.txt")), new HashSet<>(Arrays.asList(folder.resolve("archive").toFile().list())));
  }

  @Test
  void aFileThatCannotBeReadGoesToTheErrorDirectory() throws Exception {
    config.dataFormat = DataFormat.JSON;
    config.errorArchiveDir = Files.createDirectory(folder.resolve("errors")).toString();
    write("a.txt", "{\"text\":\"good\"}{\"text\":");
    write("b.txt", "{\"text\":\"next\"}");
    readAll(2);
    assertEquals(Arrays.asList("good", "next"), texts);
    assertEquals(1, runner.getErrors().size());
    assertTrue(Files.exists(folder.resolve("errors/a.txt")));
  }

  @Test
  void wholeFilesAreOneRecord() throws Exception {
    config.dataFormat = DataFormat.WHOLE_FILE;
    write("a.txt", "hello");
    List<Record> records = new ArrayList<>();
    runner = build();
    runner.runInit();
    runner.runProduce(new ConcurrentHashMap<>(), 10, output -> {
      records.addAll(output.getRecords().get("lane"));
      runner.setStop();
    });
    runner.waitOnProduce();
    runner.runDestroy();
    assertEquals(5L, records.get(0).get("/fileInfo/size").getValue());
    assertEquals("a.txt", records.get(0).get("/fileInfo/filename").getValue());
  }

  @Test
  void wrongConfigsAreIssues() throws Exception {
    config.overrunLimit = 1;
    config.filePattern = "[";
    assertEquals(Arrays.asList("SPOOLDIR_16", "SPOOLDIR_06"), issues());
    configureAgain("none");
    assertEquals(Arrays.asList("SPOOLDIR_12"), issues());
    config.allowLateDirectory = true;
    config.dataFormat = DataFormat.EXCEL;
    assertEquals(Arrays.asList("STF_02"), issues());
  }

  private void configureAgain(String directory) {
    config.overrunLimit = 128;
    config.filePattern = "*";
    config.spoolDir = folder.resolve(directory).toString();
  }
}
