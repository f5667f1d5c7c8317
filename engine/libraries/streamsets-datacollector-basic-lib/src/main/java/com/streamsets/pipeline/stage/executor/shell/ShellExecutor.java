package com.streamsets.pipeline.stage.executor.shell;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.BaseExecutor;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stf.engine.common.ErrorRecords;

/** Runs a script for each record; what the script prints goes to the engine's log. */
final class ShellExecutor extends BaseExecutor {

  private static final Logger LOG = LoggerFactory.getLogger(ShellExecutor.class);
  /** The vendor's name for the shell in the engine's configuration. */
  private static final String SHELL_CONFIG = "com.streamsets.pipeline.stage.executor.shell.shell";

  private final ShellConfig config;
  private ELEval eval;
  private String shell;
  private long timeoutMillis;

  ShellExecutor(ShellConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    eval = getContext().createELEval("environmentVariables");
    String configured = getContext().getConfig(SHELL_CONFIG);
    shell = configured == null || configured.isEmpty() ? "sh" : configured;
    ELVars variables = getContext().createELVars();
    TimeEL.setCalendarInContext(variables, Calendar.getInstance(TimeZone.getTimeZone("UTC")));
    try {
      timeoutMillis = getContext().createELEval("timeout").eval(variables, config.timeout, Long.class);
      if (timeoutMillis < 0) {
        issues.add(getContext().createConfigIssue("ENVIRONMENT", "timeout", ShellErrors.SHELL_005, timeoutMillis));
      }
    } catch (ELEvalException e) {
      issues.add(getContext().createConfigIssue("ENVIRONMENT", "timeout", ShellErrors.SHELL_004, e.getMessage()));
    }
    return issues;
  }

  @Override
  public void write(Batch batch) {
    for (Iterator<Record> it = batch.getRecords(); it.hasNext();) {
      Record record = it.next();
      try {
        run(record);
      } catch (OnRecordErrorException e) {
        ErrorRecords.handle(getContext(), e);
      }
    }
  }

  private void run(Record record) {
    Path output = null;
    try {
      output = Files.createTempFile("sdc-shell-", ".out");
      ProcessBuilder builder = new ProcessBuilder(shell, "-c", config.script).redirectErrorStream(true)
          .redirectOutput(output.toFile());
      ELVars variables = getContext().createELVars();
      RecordEL.setRecordInContext(variables, record);
      for (Map.Entry<String, String> entry : config.environmentVariables.entrySet()) {
        builder.environment().put(
            eval.eval(variables, entry.getKey(), String.class), eval.eval(variables, entry.getValue(), String.class));
      }
      await(record, builder.start());
    } catch (IOException | ELEvalException e) {
      throw new OnRecordErrorException(record, ShellErrors.SHELL_001, e.toString(), e);
    } finally {
      log(output);
    }
  }

  private void await(Record record, Process process) {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(timeoutMillis, TimeUnit.MILLISECONDS)) {
        throw new OnRecordErrorException(record, ShellErrors.SHELL_002, timeoutMillis);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OnRecordErrorException(record, ShellErrors.SHELL_001, e.toString(), e);
    } catch (IOException e) {
      throw new OnRecordErrorException(record, ShellErrors.SHELL_001, e.toString(), e);
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new OnRecordErrorException(record, ShellErrors.SHELL_003, process.exitValue());
    }
  }

  private static void log(Path output) {
    if (output == null) {
      return;
    }
    try {
      for (String line : new String(Files.readAllBytes(output), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isEmpty()) {
          LOG.info("Script: {}", line);
        }
      }
      Files.deleteIfExists(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
