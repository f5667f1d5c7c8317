package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.StageException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.Paths;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/** Hands the files of a directory out to threads, in order and each once. */
final class SpooledFiles {

  private static final long LISTING_MILLIS = 200;

  private final SpoolDirConfig config;
  private final Path directory;
  private final PathMatcher pattern;
  private final boolean byTime;
  private final Comparator<SpooledFile> order;
  private final Deque<SpooledFile> interrupted = new ArrayDeque<>();
  private PriorityQueue<SpooledFile> listed;
  private long listedAt;
  private long listingFrom;
  private SpooledFile last;
  private boolean lastIsFree;

  SpooledFiles(SpoolDirConfig config) {
    this.config = config;
    directory = Paths.get(config.spoolDir);
    pattern = pattern(config);
    byTime = config.useLastModified == ReadOrder.TIMESTAMP;
    order = byTime ? SpooledFile.BY_TIME : SpooledFile.BY_NAME;
    listed = new PriorityQueue<>(order);
  }

  static PathMatcher pattern(SpoolDirConfig config) {
    return FileSystems.getDefault().getPathMatcher(
        (config.pathMatcherMode == PathMatcherMode.REGEX ? "regex:" : "glob:") + config.filePattern);
  }

  /** Continues behind the files of an earlier run. @param positions how far each is read */
  void resume(Map<Path, String> positions) throws IOException {
    for (Map.Entry<Path, String> entry : positions.entrySet()) {
      boolean exists = Files.exists(entry.getKey());
      if (byTime && !exists) {
        continue;
      }
      SpooledFile file = new SpooledFile(entry.getKey(), entry.getValue(), byTime);
      if (exists && !file.isRead()) {
        interrupted.add(file);
      }
      if (last == null || order.compare(file, last) > 0) {
        last = file;
      }
    }
    String first = config.initialFileToProcess;
    if (last == null && first != null && !first.trim().isEmpty()) {
      Path path = directory.resolve(first);
      if (!byTime || Files.exists(path)) {
        last = new SpooledFile(path, SpooledFile.START, byTime);
        lastIsFree = true;
      }
    }
  }

  /** The next file; null where there is none yet. */
  synchronized SpooledFile next() {
    if (!interrupted.isEmpty()) {
      return interrupted.poll();
    }
    if (listed.isEmpty() || TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - listedAt) > LISTING_MILLIS) {
      list();
    }
    SpooledFile next = listed.poll();
    if (next != null) {
      last = next;
      lastIsFree = false;
    }
    return next;
  }

  private void list() {
    listingFrom = System.currentTimeMillis();
    listed = new PriorityQueue<>(order);
    try {
      if (Files.isDirectory(directory)) {
        list(directory);
      }
    } catch (IOException e) {
      throw new StageException(SpoolDirErrors.SPOOLDIR_36, directory, e.toString(), e);
    }
    listedAt = System.nanoTime();
  }

  private void list(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (Files.isDirectory(entry)) {
          if (byTime && config.processSubdirectories) {
            list(entry);
          }
        } else if (pattern.matches(entry.getFileName())) {
          add(entry);
        }
      }
    }
  }

  /** A file that changed in the millisecond of the listing may still be written; the next listing has it. */
  private void add(Path path) throws IOException {
    try {
      SpooledFile file = new SpooledFile(path, SpooledFile.START, byTime);
      int compared = last == null ? 1 : order.compare(file, last);
      boolean isNext = compared > 0 || compared == 0 && lastIsFree;
      if (isNext && (byTime ? file.time : SpooledFile.changed(path)).toMillis() < listingFrom) {
        listed.add(file);
      }
    } catch (NoSuchFileException vanished) {
      // Another program has taken the file since the directory was listed.
    }
  }
}
