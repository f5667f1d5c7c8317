package com.streamsets.pipeline.stage.executor.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.ExecutorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellExecutorTest {

  private final ShellConfig config = new ShellConfig();

  @Test
  void theScriptSeesValuesOfTheRecord(@TempDir Path folder) throws Exception {
    config.script = "printf %s \"$VALUE\" > '" + folder + "/out'";
    config.environmentVariables.put("VALUE", "${record:value('/a')}");
    assertEquals(null, errorOf("it's $x"));
    assertEquals("it's $x", new String(Files.readAllBytes(folder.resolve("out"))));
  }

  @Test
  void aScriptThatFailsMakesAnError() throws Exception {
    config.script = "exit 3";
    assertEquals("SHELL_003", errorOf("x"));
  }

  @Test
  void aScriptThatTakesTooLongIsEnded(@TempDir Path folder) throws Exception {
    config.timeout = "100";
    config.script = "exec sleep 60";
    assertEquals("SHELL_002", errorOf("x"));
  }

  @Test
  void theTimeoutIsANumber() {
    config.timeout = "-1";
    assertTrue(runner().runValidateConfigs().toString().contains("SHELL_005"));
    config.timeout = "${nothing}";
    assertTrue(runner().runValidateConfigs().toString().contains("SHELL_004"));
  }

  private String errorOf(String value) throws Exception {
    ExecutorRunner runner = runner();
    runner.runInit();
    Record record = RecordCreator.create();
    record.set(Field.create(Collections.singletonMap("a", Field.create(value))));
    runner.runWrite(Collections.singletonList(record));
    String code = runner.getErrorRecords().isEmpty() ? null : runner.getErrorRecords().get(0).getHeader().getErrorCode();
    runner.runDestroy();
    return code;
  }

  private ExecutorRunner runner() {
    return new ExecutorRunner.Builder(ShellDExecutor.class, new ShellExecutor(config)).setOnRecordError(OnRecordError.TO_ERROR).build();
  }
}
