package com.streamsets.pipeline.stage.destination.localfilesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.TargetRunner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stf.engine.dataformat.DataFormat;
import stf.engine.files.WholeFileParser;

class LocalFileSystemTargetTest {

  @TempDir
  Path folder;
  private final LocalFileSystemConfig config = new LocalFileSystemConfig();
  private TargetRunner runner;

  @BeforeEach
  void configure() {
    config.dirPathTemplate = folder + "/out";
    config.uniquePrefix = "f";
    config.dataFormat = DataFormat.JSON;
  }

  private TargetRunner build() {
    LocalFileSystemDTarget stage = new LocalFileSystemDTarget();
    stage.configs = config;
    return new TargetRunner.Builder(LocalFileSystemDTarget.class, stage).setOnRecordError(OnRecordError.TO_ERROR).build();
  }

  private void write(Record... records) throws Exception {
    runner = build();
    runner.runInit();
    try {
      runner.runWrite(Arrays.asList(records));
    } finally {
      runner.runDestroy();
    }
  }

  private List<String> errors() {
    return runner.getErrorRecords().stream().map(record -> record.getHeader().getErrorCode()).collect(Collectors.toList());
  }

  private List<String> issues() throws Exception {
    return build().runValidateConfigs().stream()
        .map(issue -> issue.toString().replaceAll("(?s).*?(HADOOPFS_\\d+|STF_\\d+).*", "$1")).collect(Collectors.toList());
  }

  /** The contents of all files, by the directory below the folder. */
  private TreeMap<String, List<String>> files() throws IOException {
    TreeMap<String, List<String>> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.computeIfAbsent(folder.relativize(path.getParent()).toString(), x -> new ArrayList<>())
            .add(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
      }
    }
    files.values().forEach(Collections::sort);
    return files;
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> paths = Files.list(folder.resolve("out"))) {
      List<Path> all = paths.collect(Collectors.toList());
      assertEquals(1, all.size());
      return all.get(0);
    }
  }

  @Test
  void aFileHasItsNameWhenItIsComplete() throws Exception {
    config.fileNameSuffix = "json";
    write(record("a", 1), record("a", 2));
    assertTrue(onlyFile().getFileName().toString().matches("f_[0-9a-f-]{36}\\.json"));
    assertEquals("{\"a\":1}\n{\"a\":2}", new String(Files.readAllBytes(onlyFile()), StandardCharsets.UTF_8));
  }

  @Test
  void recordsChooseTheDirectory() throws Exception {
    config.dirPathTemplate = folder + "/${record:value('/k')}";
    write(record("k", "x"), record("k", "y"), record("k", "x"));
    assertEquals(Arrays.asList("{\"k\":\"x\"}\n{\"k\":\"x\"}"), files().get("x"));
    assertEquals(Arrays.asList("{\"k\":\"y\"}"), files().get("y"));
  }

  @Test
  void headersChooseTheDirectory() throws Exception {
    config.dirPathTemplateInHeader = true;
    Record there = record("a", 1);
    there.getHeader().setAttribute("targetDirectory", folder + "/h");
    write(there, record("a", 2));
    assertEquals(Collections.singletonMap("h", Arrays.asList("{\"a\":1}")), files());
    assertEquals(Arrays.asList("HADOOPFS_50"), errors());
  }

  @Test
  void lateRecordsGoToErrorOrToFilesOfTheirOwn() throws Exception {
    config.dirPathTemplate = folder + "/${YYYY()}";
    config.timeDriver = "${time:extractDateFromString(record:value('/d'), 'yyyy-MM-dd')}";
    write(record("d", "2020-02-29"));
    assertEquals(Arrays.asList("HADOOPFS_12"), errors());
    config.lateRecordsAction = LateRecordsAction.SEND_TO_LATE_RECORDS_FILE;
    config.lateRecordsDirPathTemplate = folder + "/late";
    write(record("d", "2020-02-29"));
    assertEquals(Collections.singletonMap("late", Arrays.asList("{\"d\":\"2020-02-29\"}")), files());
    config.lateRecordsLimit = "${1000000 * HOURS}";
    write(record("d", "2021-02-28"));
    assertEquals(Arrays.asList("{\"d\":\"2021-02-28\"}"), files().get("2021"));
  }

  @Test
  void filesAreClosedByCountAndAttributeWithEvents() throws Exception {
    config.maxRecordsPerFile = 2;
    config.rollIfHeader = true;
    Record roll = record("a", 4);
    roll.getHeader().setAttribute("roll", "");
    write(record("a", 1), record("a", 2), record("a", 3), roll);
    assertEquals(Arrays.asList("{\"a\":1}\n{\"a\":2}", "{\"a\":3}", "{\"a\":4}"), files().get("out"));
    List<String> events = runner.getEventRecords().stream()
        .map(event -> event.getHeader().getAttribute("sdc.event.type") + " " + event.get("/length").getValue())
        .collect(Collectors.toList());
    assertEquals(Arrays.asList("file-closed 15", "file-closed 7"), events);
  }

  @Test
  void filesAreCompressed() throws Exception {
    config.compression = FileCompression.GZIP;
    write(record("a", 1));
    assertTrue(onlyFile().toString().endsWith(".gz"));
    char[] text = new char[7];
    new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(onlyFile())))).read(text);
    assertEquals("{\"a\":1}", new String(text));
  }

  @Test
  void whatAnEarlierRunLeftIsCompleted() throws Exception {
    config.dirPathTemplate = folder + "/${YYYY()}";
    Files.createDirectories(folder.resolve("2020"));
    Files.write(folder.resolve("2020/_tmp_f_0"), "left".getBytes(StandardCharsets.UTF_8));
    write();
    try (Stream<Path> paths = Files.list(folder.resolve("2020"))) {
      assertTrue(paths.allMatch(path -> path.getFileName().toString().startsWith("f_")));
    }
  }

  @Test
  void wholeFilesAreCopiedOnce() throws Exception {
    Path source = Files.write(folder.resolve("a.txt"), "hello".getBytes(StandardCharsets.UTF_8));
    config.dataFormat = DataFormat.WHOLE_FILE;
    config.fileType = FileType.WHOLE_FILE;
    config.uniquePrefix = "";
    config.permissionEL = "640";
    config.dataGeneratorFormatConfig.fileNameEL = "${record:value('/fileInfo/filename')}";
    config.dataGeneratorFormatConfig.includeChecksumInTheEvents = true;
    runner = build();
    runner.runInit();
    Record record = WholeFileParser.of(runner.getContext(), source, 8192).parse();
    runner.runWrite(Arrays.asList(record, record));
    runner.runDestroy();
    Path copy = folder.resolve("out/a.txt");
    assertEquals("hello", new String(Files.readAllBytes(copy), StandardCharsets.UTF_8));
    Set<?> permissions = Files.getPosixFilePermissions(copy);
    assertEquals(3, permissions.size());
    Record event = runner.getEventRecords().get(0);
    assertEquals("5d41402abc4b2a76b9719d911017c592", event.get("/checksum").getValue());
    assertEquals(copy.toString(), event.get("/targetFileInfo/path").getValue());
    assertEquals(Arrays.asList("HADOOPFS_54"), errors());
  }

  @Test
  void wrongConfigsAreIssues() throws Exception {
    config.dirPathTemplate = "relative";
    config.fileNameSuffix = ".json";
    assertEquals(Arrays.asList("HADOOPFS_57", "HADOOPFS_40"), issues());
    configure();
    config.fileNameSuffix = "";
    config.compression = FileCompression.LZ4;
    config.dataFormat = DataFormat.PROTOBUF;
    config.lateRecordsLimit = "0";
    assertEquals(Arrays.asList("STF_02", "STF_02", "HADOOPFS_10"), issues());
  }
}
