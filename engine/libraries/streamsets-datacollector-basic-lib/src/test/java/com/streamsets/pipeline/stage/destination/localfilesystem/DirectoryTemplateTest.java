package com.streamsets.pipeline.stage.destination.localfilesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.sdk.TargetRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stf.engine.dataformat.DataFormat;

class DirectoryTemplateTest {

  private static final String DAY = "/${YYYY()}-${MM()}-${DD()}";

  @TempDir
  Path folder;
  private final LocalFileSystemConfig config = new LocalFileSystemConfig();

  @BeforeEach
  void configure() {
    config.dataFormat = DataFormat.JSON;
    config.timeDriver = "${time:extractDateFromString(record:value('/d'), 'yyyy-MM-dd HH:mm:ss')}";
    config.lateRecordsLimit = "${1000000 * HOURS}";
  }

  private TargetRunner build() {
    LocalFileSystemDTarget stage = new LocalFileSystemDTarget();
    stage.configs = config;
    return new TargetRunner.Builder(LocalFileSystemDTarget.class, stage).setOnRecordError(OnRecordError.STOP_PIPELINE).build();
  }

  private List<String> directoriesOf(String template, String... times) throws Exception {
    config.dirPathTemplate = folder + template;
    TargetRunner runner = build();
    runner.runInit();
    runner.runWrite(Arrays.stream(times).map(time -> record("d", time)).collect(Collectors.toList()));
    runner.runDestroy();
    return directories();
  }

  private List<String> directories() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).map(path -> folder.relativize(path.getParent()).toString())
          .distinct().sorted().collect(Collectors.toList());
    }
  }

  private List<String> issuesOf(String template) throws Exception {
    config.dirPathTemplate = folder + template;
    return build().runValidateConfigs().stream()
        .map(issue -> issue.toString().replaceAll("(?s).*?(HADOOPFS_\\d+).*", "$1")).collect(Collectors.toList());
  }

  @Test
  void anIntervalGathersRecordsInTheDirectoryOfItsBegin() throws Exception {
    assertEquals(
        Arrays.asList("2026-11-30/10-00", "2026-11-30/10-15", "2026-11-30/11-45"),
        directoriesOf(DAY + "/${hh()}-${every(15, mm())}",
            "2026-11-30 10:00:00", "2026-11-30 10:14:59", "2026-11-30 10:15:00", "2026-11-30 11:59:30"));
  }

  @Test
  void hoursAndSecondsHaveIntervalsToo() throws Exception {
    assertEquals(Arrays.asList("2026-11-30/00", "2026-11-30/18"),
        directoriesOf(DAY + "/${every(6, hh())}", "2026-11-30 05:59:59", "2026-11-30 23:00:00"));
    assertEquals(Arrays.asList("2026-11-30/00", "2026-11-30/01/02/30", "2026-11-30/18"),
        directoriesOf(DAY + "/${hh()}/${mm()}/${every(30, ss())}", "2026-11-30 01:02:59"));
  }

  @Test
  void aDirectoryEndsWithItsInterval() {
    assertEquals(Instant.parse("2026-11-30T10:29:59.999Z"), endOf(DAY + "/${hh()}/${every(30, mm())}"));
    assertEquals(Instant.parse("2026-11-30T23:59:59.999Z"), endOf(DAY + "/${every(8, hh())}").plusSeconds(8 * 3600));
    assertEquals(Instant.parse("2026-11-30T10:07:59.999Z"), endOf(DAY + "/${hh()}${mm()}"));
    assertEquals(Instant.parse("2026-12-31T23:59:59.999Z"), endOf("/${YY()}"));
    assertEquals(Instant.parse("2026-11-30T10:07:08.500Z"), endOf("/${record:value('/k')}"));
  }

  private Instant endOf(String template) {
    Target.Context context = (Target.Context) build().getContext();
    PathTemplate directory = new PathTemplate(context, "dirPathTemplate", template, "UTC");
    return directory.end(Date.from(Instant.parse("2026-11-30T10:07:08.500Z"))).toInstant();
  }

  @Test
  void partsOfATimeFollowTheLargerOne() throws Exception {
    assertEquals(Arrays.asList("HADOOPFS_29"), issuesOf("/${MM()}"));
    assertEquals(Arrays.asList("HADOOPFS_29"), issuesOf("/${YYYY()}/${DD()}/${hh()}"));
    assertEquals(Arrays.asList(), issuesOf("/${DD()}.${MM()}.${YY()}"));
    assertEquals(Arrays.asList(), issuesOf("/${record:value('/k')}"));
  }

  @Test
  void intervalsThatCannotBeAreIssues() throws Exception {
    String hour = DAY + "/${hh()}";
    assertEquals(Arrays.asList("HADOOPFS_30"), issuesOf(hour.replace("${hh()}", "${every(2, hh())}") + "/${every(5, mm())}"));
    assertEquals(Arrays.asList("HADOOPFS_31"), issuesOf("/${YYYY()}/${MM()}/${every(5, DD())}"));
    assertEquals(Arrays.asList("HADOOPFS_32"), issuesOf(hour + "/${every(60, mm())}"));
    assertEquals(Arrays.asList("HADOOPFS_32"), issuesOf(hour + "/${every(0, mm())}"));
    assertEquals(Arrays.asList("HADOOPFS_33"), issuesOf(DAY + "/${every(2, hh())}/${mm()}"));
    assertEquals(Arrays.asList("HADOOPFS_34"), issuesOf(hour + "/${every(7, mm())}"));
    assertEquals(Arrays.asList("HADOOPFS_37"), issuesOf(hour + "/${mm()}/${every(5, mm())}"));
    assertEquals(Arrays.asList("HADOOPFS_38"), issuesOf(DAY + "/${hh()}/${every(2, hh())}"));
    assertEquals(Arrays.asList("HADOOPFS_36"), issuesOf(hour + "/${mm()}/${ss()}/${every(2, ss())}"));
  }
}
