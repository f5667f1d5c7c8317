package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.el.ELEvalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.List;
import stf.engine.common.NotImplemented;
import stf.engine.dataformat.Checksum;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.RecordGenerators;

/** Checks the configuration of the destination. */
final class LocalFileSystemChecks {

  private final Target.Context context;
  private final LocalFileSystemConfig config;
  private final List<Stage.ConfigIssue> issues;

  LocalFileSystemChecks(Target.Context context, LocalFileSystemConfig config, List<Stage.ConfigIssue> issues) {
    this.context = context;
    this.config = config;
    this.issues = issues;
  }

  void check(RecordGenerators generators) {
    NotImplemented notImplemented = new NotImplemented(context, issues);
    notImplemented.oneOf("OUTPUT_FILES", "configs.fileType", config.fileType, FileType.TEXT, FileType.WHOLE_FILE);
    format(generators, notImplemented);
    if (config.fileType == FileType.TEXT) {
      textFiles(notImplemented);
    }
    if (!config.dirPathTemplateInHeader) {
      directory("dirPathTemplate", config.dirPathTemplate, LocalFileErrors.HADOOPFS_20);
    }
    if (config.lateRecordsAction == LateRecordsAction.SEND_TO_LATE_RECORDS_FILE) {
      directory("lateRecordsDirPathTemplate", config.lateRecordsDirPathTemplate, LocalFileErrors.HADOOPFS_21);
    }
    expression("timeDriver", config.timeDriver, LocalFileErrors.HADOOPFS_19);
    if (seconds("lateRecordsLimit", config.lateRecordsLimit) <= 0) {
      add("LATE_RECORDS", "lateRecordsLimit", LocalFileErrors.HADOOPFS_10);
    }
    if (config.rollIfHeader && (config.rollHeaderName == null || config.rollHeaderName.isEmpty())) {
      add("OUTPUT_FILES", "rollHeaderName", LocalFileErrors.HADOOPFS_51);
    }
  }

  private void format(RecordGenerators generators, NotImplemented notImplemented) {
    boolean whole = config.dataFormat == DataFormat.WHOLE_FILE;
    if (whole && config.fileType != FileType.WHOLE_FILE) {
      add("OUTPUT_FILES", "fileType", LocalFileErrors.HADOOPFS_53, config.fileType, config.dataFormat, FileType.WHOLE_FILE);
    } else if (!whole && config.fileType == FileType.WHOLE_FILE) {
      add("DATA_FORMAT", "dataFormat", LocalFileErrors.HADOOPFS_60, config.dataFormat, config.fileType, DataFormat.WHOLE_FILE);
    } else if (whole) {
      notImplemented.oneOf("DATA_FORMAT", "configs.dataGeneratorFormatConfig.checksumAlgorithm",
          config.dataGeneratorFormatConfig.checksumAlgorithm, Checksum.MD5, Checksum.SHA1, Checksum.SHA256, Checksum.SHA512);
    } else {
      generators.init(issues, "DATA_FORMAT", "configs.");
    }
  }

  private void textFiles(NotImplemented notImplemented) {
    notImplemented.oneOf("OUTPUT_FILES", "configs.compression", config.compression, FileCompression.NONE, FileCompression.GZIP);
    String suffix = config.fileNameSuffix;
    if (suffix != null && (suffix.startsWith(".") || suffix.contains("/"))) {
      add("OUTPUT_FILES", "fileNameSuffix", LocalFileErrors.HADOOPFS_57);
    }
    if (config.maxFileSize < 0) {
      add("LATE_RECORDS", "maxFileSize", LocalFileErrors.HADOOPFS_08);
    }
    if (config.maxRecordsPerFile < 0) {
      add("LATE_RECORDS", "maxRecordsPerFile", LocalFileErrors.HADOOPFS_09);
    }
    long idle = seconds("idleTimeout", config.idleTimeout);
    if (idle < -1 || idle == 0) {
      add("OUTPUT_FILES", "idleTimeout", LocalFileErrors.HADOOPFS_52);
    }
  }

  private void directory(String name, String template, LocalFileErrors error) {
    if (!expression(name, template, error)) {
      return;
    }
    try {
      TemplateParts.of(context, name, template).check((code, args) -> add("OUTPUT_FILES", name, code, args));
    } catch (ELEvalException e) {
      add("OUTPUT_FILES", name, error, e.toString());
      return;
    }
    if (!template.startsWith("/") && !template.startsWith("${")) {
      add("OUTPUT_FILES", name, LocalFileErrors.HADOOPFS_40);
    } else if (config.hdfsPermissionCheck && !template.contains("${")) {
      try {
        Files.createDirectories(Paths.get(template));
        Files.delete(Files.createTempFile(Paths.get(template), OpenFile.TEMPORARY, "check"));
      } catch (IOException e) {
        add("OUTPUT_FILES", name, LocalFileErrors.HADOOPFS_42, e.toString());
      }
    }
  }

  private boolean expression(String name, String expression, LocalFileErrors error) {
    try {
      context.parseEL(expression);
      return true;
    } catch (ELEvalException e) {
      add("OUTPUT_FILES", name, error, error == LocalFileErrors.HADOOPFS_19 ? expression : e.toString(), e.toString());
      return false;
    }
  }

  /** A number of seconds, which may be an expression; 1 where it is not valid, which is an issue. */
  long seconds(String name, String expression) {
    try {
      return context.createELEval(name).eval(context.createELVars(), expression, Long.class);
    } catch (ELEvalException e) {
      add("OUTPUT_FILES", name, LocalFileErrors.HADOOPFS_06, name, expression, e.toString());
      return 1;
    }
  }

  private void add(String group, String name, ErrorCode error, Object... args) {
    issues.add(context.createConfigIssue(group, "configs." + name, error, args));
  }
}
