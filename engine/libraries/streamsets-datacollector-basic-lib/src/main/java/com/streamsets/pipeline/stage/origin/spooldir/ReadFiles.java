package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.StageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.Paths;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens to files that are read, or that cannot be read. */
final class ReadFiles {

  private final SpoolDirConfig config;
  private long purgedAt;

  ReadFiles(SpoolDirConfig config) {
    this.config = config;
  }

  void read(Path file) {
    try {
      switch (config.postProcessing) {
        case ARCHIVE:
          move(file, config.archiveDir);
          break;
        case DELETE:
          Files.deleteIfExists(file);
          break;
        default:
          break;
      }
    } catch (IOException e) {
      throw new StageException(SpoolDirErrors.SPOOLDIR_00, file, e.toString(), e);
    }
  }

  void failed(Path file) {
    if (config.errorArchiveDir != null && !config.errorArchiveDir.isEmpty()) {
      try {
        move(file, config.errorArchiveDir);
      } catch (IOException e) {
        throw new StageException(SpoolDirErrors.SPOOLDIR_00, file, e.toString(), e);
      }
    }
  }

  /** Files keep their place below the directory. */
  private void move(Path file, String target) throws IOException {
    if (Files.exists(file)) {
      Path moved = Paths.get(target).resolve(Paths.get(config.spoolDir).relativize(file));
      Files.createDirectories(moved.getParent());
      Files.move(file, moved);
    }
  }

  /** Deletes what is in the archive for longer than it is to stay and has a name of the pattern; looks once a minute. */
  synchronized void purge() {
    boolean due = purgedAt == 0 || System.nanoTime() - purgedAt > TimeUnit.MINUTES.toNanos(1);
    if (config.postProcessing != PostProcessing.ARCHIVE || config.retentionTimeMins <= 0 || !due) {
      return;
    }
    purgedAt = System.nanoTime();
    PathMatcher pattern = SpooledFiles.pattern(config);
    FileTime oldest = FileTime.fromMillis(System.currentTimeMillis() - TimeUnit.MINUTES.toMillis(config.retentionTimeMins));
    try (Stream<Path> archived = Files.walk(Paths.get(config.archiveDir))) {
      List<Path> files = archived.filter(Files::isRegularFile).collect(Collectors.toList());
      for (Path file : files) {
        if (pattern.matches(file.getFileName()) && Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new StageException(SpoolDirErrors.SPOOLDIR_00, config.archiveDir, e.toString(), e);
    }
  }
}
