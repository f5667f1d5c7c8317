package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.Paths;
import java.util.List;
import stf.engine.common.NotImplemented;
import stf.engine.dataformat.DataFormat;

/** Checks the configuration of the origin. */
final class SpoolDirChecks {

  private final PushSource.Context context;
  private final SpoolDirConfig config;
  private final List<Stage.ConfigIssue> issues;

  SpoolDirChecks(PushSource.Context context, SpoolDirConfig config, List<Stage.ConfigIssue> issues) {
    this.context = context;
    this.config = config;
    this.issues = issues;
  }

  void check(FileParsers parsers) {
    if (!config.allowLateDirectory) {
      directory(SpoolDirGroups.FILES, "spoolDir", config.spoolDir);
    }
    if (config.errorArchiveDir != null && !config.errorArchiveDir.isEmpty()) {
      directory(SpoolDirGroups.POST_PROCESSING, "errorArchiveDir", config.errorArchiveDir);
    }
    if (config.postProcessing == PostProcessing.ARCHIVE) {
      directory(SpoolDirGroups.POST_PROCESSING, "archiveDir", config.archiveDir);
      atLeast(config.retentionTimeMins, 0, SpoolDirGroups.POST_PROCESSING, "retentionTimeMins", SpoolDirErrors.SPOOLDIR_19);
    }
    atLeast(config.batchSize, 1, SpoolDirGroups.FILES, "batchSize", SpoolDirErrors.SPOOLDIR_14);
    atLeast(config.poolingTimeoutSecs, 1, SpoolDirGroups.FILES, "poolingTimeoutSecs", SpoolDirErrors.SPOOLDIR_15);
    atLeast(config.maxSpoolFiles, 1, SpoolDirGroups.FILES, "maxSpoolFiles", SpoolDirErrors.SPOOLDIR_17);
    pattern();
    format(parsers);
  }

  private void format(FileParsers parsers) {
    if (config.dataFormat == DataFormat.WHOLE_FILE) {
      new NotImplemented(context, issues).config(
          "DATA_FORMAT", "conf.dataFormatConfig.rateLimit", config.dataFormatConfig.rateLimit, "-1");
      return;
    }
    atLeast(config.overrunLimit, 64, SpoolDirGroups.FILES, "overrunLimit", SpoolDirErrors.SPOOLDIR_06);
    parsers.records().init(issues, "DATA_FORMAT", "conf.");
  }

  private void pattern() {
    if (config.filePattern == null || config.filePattern.trim().isEmpty()) {
      add(SpoolDirGroups.FILES, "filePattern", SpoolDirErrors.SPOOLDIR_32);
      return;
    }
    try {
      PathMatcher pattern = SpooledFiles.pattern(config);
      String first = config.initialFileToProcess;
      boolean matches = first == null || first.isEmpty() || pattern.matches(Paths.get(first).getFileName());
      if (!matches) {
        add(SpoolDirGroups.FILES, "initialFileToProcess", SpoolDirErrors.SPOOLDIR_18, first, config.filePattern);
      }
    } catch (IllegalArgumentException e) {
      add(SpoolDirGroups.FILES, "filePattern", SpoolDirErrors.SPOOLDIR_16, config.filePattern, e.toString());
    }
  }

  private void directory(SpoolDirGroups group, String name, String value) {
    if (value == null || value.isEmpty()) {
      add(group, name, SpoolDirErrors.SPOOLDIR_11);
      return;
    }
    Path directory = Paths.get(value);
    if (!Files.exists(directory)) {
      add(group, name, SpoolDirErrors.SPOOLDIR_12, value);
    } else if (!Files.isDirectory(directory)) {
      add(group, name, SpoolDirErrors.SPOOLDIR_13, value);
    } else if (!Files.isReadable(directory)) {
      add(group, name, SpoolDirErrors.SPOOLDIR_38, value);
    }
  }

  private void atLeast(long value, long least, SpoolDirGroups group, String name, SpoolDirErrors error) {
    if (value < least) {
      add(group, name, error, value);
    }
  }

  private void add(SpoolDirGroups group, String name, ErrorCode error, Object... args) {
    issues.add(context.createConfigIssue(group.name(), "conf." + name, error, args));
  }
}
