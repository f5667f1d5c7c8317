package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import com.streamsets.pipeline.lib.event.EventCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.Paths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import stf.engine.dataformat.RecordGenerators;

/** The files that are being written, one for each directory. A second thread closes those that are idle. */
final class OpenFiles {

  private static final EventCreator FILE_CLOSED = new EventCreator.Builder("file-closed", 1)
      .withRequiredField("filepath").withRequiredField("filename").withRequiredField("length").build();

  private final Target.Context context;
  private final LocalFileSystemConfig config;
  private final RecordGenerators generators;
  private final long idleSeconds;
  private final Map<Path, OpenFile> files = new HashMap<>();
  private final Queue<Path> closed = new ArrayDeque<>();

  OpenFiles(Target.Context context, LocalFileSystemConfig config, RecordGenerators generators, long idleSeconds) {
    this.context = context;
    this.config = config;
    this.generators = generators;
    this.idleSeconds = idleSeconds;
  }

  /** @param closesAtMillis when records for the directory become late, since 1970 */
  synchronized void write(Record record, String directory, long closesAtMillis) throws IOException, DataGeneratorException {
    Path folder = Paths.get(directory).normalize();
    OpenFile file = files.get(folder);
    if (file != null && config.rollIfHeader && record.getHeader().getAttribute(config.rollHeaderName) != null) {
      close(folder);
      file = null;
    }
    if (file == null) {
      file = open(folder, closesAtMillis);
      files.put(folder, file);
    }
    file.write(record);
    if (config.maxFileSize > 0) {
      file.flush();
    }
    boolean full = config.maxRecordsPerFile > 0 && file.records() >= config.maxRecordsPerFile
        || config.maxFileSize > 0 && file.bytes() >= config.maxFileSize * 1024L * 1024L;
    if (full) {
      close(folder);
    }
  }

  private OpenFile open(Path folder, long closesAtMillis) throws IOException {
    Files.createDirectories(folder);
    Path temporary = folder.resolve(OpenFile.TEMPORARY + config.uniquePrefix + "_" + context.getRunnerId() + extension());
    if (Files.exists(temporary)) {
      Files.move(temporary, folder.resolve(finalName()));
    }
    return new OpenFile(temporary, closesAtMillis, config.compression, generators);
  }

  private String finalName() {
    String prefix = config.uniquePrefix == null || config.uniquePrefix.isEmpty() ? "" : config.uniquePrefix + "_";
    return prefix + UUID.randomUUID() + extension();
  }

  private String extension() {
    String suffix = config.fileNameSuffix == null || config.fileNameSuffix.isEmpty() ? "" : "." + config.fileNameSuffix;
    return suffix + (config.compression == FileCompression.GZIP ? ".gz" : "");
  }

  private void close(Path folder) throws IOException, DataGeneratorException {
    OpenFile file = files.remove(folder);
    file.close();
    Path complete = folder.resolve(finalName());
    Files.move(file.temporary, complete);
    closed.add(complete);
  }

  synchronized void flush() {
    for (OpenFile file : files.values()) {
      try {
        file.flush();
      } catch (IOException | DataGeneratorException e) {
        throw new StageException(LocalFileErrors.HADOOPFS_58, file.temporary, e.toString(), e);
      }
    }
  }

  /** Closes the files whose records are late by now, and those that nothing was written to for long. */
  synchronized void closeOld(Date now) {
    for (Path folder : new ArrayList<>(files.keySet())) {
      OpenFile file = files.get(folder);
      boolean idle = idleSeconds > 0 && file.idleNanos() >= TimeUnit.SECONDS.toNanos(idleSeconds);
      if (idle || file.closesAtMillis < now.getTime()) {
        closeOrFail(folder);
      }
    }
  }

  synchronized void closeAll() {
    new ArrayList<>(files.keySet()).forEach(this::closeOrFail);
  }

  private void closeOrFail(Path folder) {
    Path temporary = files.get(folder).temporary;
    try {
      close(folder);
    } catch (IOException | DataGeneratorException e) {
      throw new StageException(LocalFileErrors.HADOOPFS_58, temporary, e.toString(), e);
    }
  }

  /** Sends an event for each file that was closed; only possible while there is a batch. */
  synchronized void sendEvents() {
    for (Path file = closed.poll(); file != null; file = closed.poll()) {
      try {
        FILE_CLOSED.create(context).with("filepath", file.toString()).with("filename", file.getFileName().toString())
            .with("length", Files.size(file)).createAndSend();
      } catch (IOException e) {
        throw new StageException(LocalFileErrors.HADOOPFS_58, file, e.toString(), e);
      }
    }
  }

  /** Completes what an earlier run did not close. */
  void recover(PathTemplate template) {
    String glob = template.glob();
    Path start = Paths.get(glob.replaceAll("[^/]*\\*.*", ""));
    String name = OpenFile.TEMPORARY + config.uniquePrefix + "_";
    if (!Files.isDirectory(start)) {
      return;
    }
    int depth = Paths.get(glob).getNameCount() - start.getNameCount() + 1;
    try (Stream<Path> found = Files.walk(start, depth)) {
      PathMatcher matcher = start.getFileSystem().getPathMatcher("glob:" + Paths.get(glob) + "/*");
      for (Path path : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        if (matcher.matches(path) && path.getFileName().toString().startsWith(name)) {
          Files.move(path, path.resolveSibling(finalName()));
        }
      }
    } catch (IOException e) {
      throw new StageException(LocalFileErrors.HADOOPFS_59, e.toString(), e);
    }
  }
}
