package com.streamsets.pipeline.stage.destination.recordstolocalfilesystem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.TargetRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTargetTest {

  @TempDir
  Path folder;

  @Test
  void aFileGetsItsNameWhenItIsComplete() throws Exception {
    TargetRunner runner = runner(folder.toString(), "3600", 512);
    runner.runInit();
    runner.runWrite(Collections.singletonList(record()));
    assertEquals(Collections.singletonList("_tmp_sdc.sdc"), names());
    runner.runDestroy();
    assertTrue(names().get(0).matches("sdc_[-0-9a-f]{36}\\.sdc"), () -> names().toString());
    assertTrue(Files.size(folder.resolve(names().get(0))) > 0);
  }

  @Test
  void theFileOfAKilledEngineIsKept() throws Exception {
    Files.write(folder.resolve("_tmp_sdc.sdc"), new byte[] {1});
    TargetRunner runner = runner(folder.toString(), "3600", 512);
    runner.runInit();
    runner.runWrite(Collections.singletonList(record()));
    assertEquals(2, names().size());
    runner.runDestroy();
  }

  @Test
  void theDefaultWaitTimeIsValid() {
    String interval = new ToErrorLocalFSDTarget().rotationIntervalSecs;
    assertEquals(Collections.emptyList(), runner(folder.toString(), interval, 512).runValidateConfigs());
  }

  @Test
  void wrongConfigsAreIssues() {
    assertTrue(runner(folder + "/none", "3600", 1).runValidateConfigs().toString().contains("RECORDFS_01"));
    assertTrue(runner(folder.toString(), "0", 1).runValidateConfigs().toString().contains("RECORDFS_03"));
    assertTrue(runner(folder.toString(), "${nothing}", 1).runValidateConfigs().toString().contains("RECORDFS_04"));
    assertTrue(runner(folder.toString(), "1", -1).runValidateConfigs().toString().contains("RECORDFS_00"));
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static TargetRunner runner(String directory, String interval, int megabytes) {
    return new TargetRunner.Builder(ToErrorLocalFSDTarget.class, new RecordFilesTarget(directory, "sdc", interval, megabytes)).build();
  }

  private static Record record() {
    Record record = RecordCreator.create();
    record.set(Field.create("x"));
    return record;
  }
}
