package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.stage.origin.spooldir.PostProcessing;
import stf.engine.common.NotImplemented;
import stf.engine.dataformat.Compression;
import stf.engine.dataformat.DataFormat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds what is wrong with the configs. */
final class FileTailChecks {

  private final Stage.Context context;
  private final FileTailConfig config;
  private final List<Stage.ConfigIssue> issues;

  FileTailChecks(Stage.Context context, FileTailConfig config, List<Stage.ConfigIssue> issues) {
    this.context = context;
    this.config = config;
    this.issues = issues;
  }

  void check() {
    checkArchive();
    new NotImplemented(context, issues)
        .config("DATA_FORMAT", "conf.dataFormatConfig.compression", config.dataFormatConfig.compression, Compression.NONE);
    if (config.dataFormat == DataFormat.LOG) {
      String multiLine = config.multiLineMainPattern == null ? "" : config.multiLineMainPattern;
      new NotImplemented(context, issues).config("DATA_FORMAT", "conf.multiLineMainPattern", multiLine, "");
    }
    if (config.fileInfos.isEmpty()) {
      add("FILES", "fileInfos", FileTailErrors.TAIL_01);
    }
    Set<String> paths = new HashSet<>();
    for (FileInfo info : config.fileInfos) {
      int before = issues.size();
      check(info);
      if (issues.size() > before) {
        continue;
      }
      if (!paths.add(info.fileFullPath + "||" + info.patternForToken)) {
        add("FILES", "fileInfos", FileTailErrors.TAIL_04, info.fileFullPath);
      }
      Path directory = new FileSearch(info).directory();
      if (!config.allowLateDirectories && !Files.isDirectory(directory)) {
        add("FILES", "fileInfos", FileTailErrors.TAIL_02, "the directory '" + directory + "' does not exist");
      }
    }
  }

  private void checkArchive() {
    if (config.postProcessing != PostProcessing.ARCHIVE) {
      return;
    }
    if (config.archiveDir == null || config.archiveDir.isEmpty()) {
      add("POST_PROCESSING", "archiveDir", FileTailErrors.TAIL_05);
    } else if (!Files.exists(Paths.get(config.archiveDir))) {
      add("POST_PROCESSING", "archiveDir", FileTailErrors.TAIL_06);
    } else if (!Files.isDirectory(Paths.get(config.archiveDir))) {
      add("POST_PROCESSING", "archiveDir", FileTailErrors.TAIL_07);
    }
  }

  private void check(FileInfo info) {
    Path path = Paths.get(info.fileFullPath == null ? "" : info.fileFullPath);
    String name = String.valueOf(path.getFileName());
    if (name.isEmpty() || path.getParent() == null) {
      add("FILES", "fileInfos", FileTailErrors.TAIL_20, info.fileFullPath);
      return;
    }
    if (info.fileRollMode == FileRollMode.PATTERN) {
      checkPattern(info, path, name);
    } else if (!isFirst(info.firstFile) && !info.firstFile.startsWith(name + ".")) {
      add("FILES", "fileInfos", FileTailErrors.TAIL_19, info.fileFullPath);
    }
  }

  private void checkPattern(FileInfo info, Path path, String name) {
    if (path.getParent().toString().contains(FileNaming.TOKEN)) {
      add("FILES", "fileInfos", FileTailErrors.TAIL_16, info.fileFullPath, FileNaming.TOKEN);
      return;
    }
    if (!name.contains(FileNaming.TOKEN) || info.patternForToken == null || info.patternForToken.isEmpty()) {
      add("FILES", "fileInfos", FileTailErrors.TAIL_08, info.fileFullPath, FileNaming.TOKEN, name);
      return;
    }
    try {
      Pattern.compile(info.patternForToken);
    } catch (PatternSyntaxException e) {
      add("FILES", "fileInfos", FileTailErrors.TAIL_09, info.fileFullPath, info.patternForToken, e.getDescription());
      return;
    }
    if (!isFirst(info.firstFile) && !new FileNaming(path, info.fileRollMode, info.patternForToken).accepts(info.firstFile)) {
      add("FILES", "fileInfos", FileTailErrors.TAIL_19, info.fileFullPath);
    }
  }

  private static boolean isFirst(String firstFile) {
    return firstFile == null || firstFile.isEmpty();
  }

  private void add(String group, String name, ErrorCode code, Object... values) {
    issues.add(context.createConfigIssue(group, "conf." + name, code, values));
  }
}
