package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.stage.origin.spooldir.PostProcessing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Optional;

/** Reads the files of one path one after the other, the active one last. */
final class TailedFiles {

  private static final Logger LOG = LoggerFactory.getLogger(TailedFiles.class);
  /** Says in an offset that the file was read wholly. */
  private static final long DONE = Long.MAX_VALUE;

  /** Names the path in offsets. */
  final String key;
  final String tag;
  private final Source.Context context;
  private final FileTailConfig config;
  private final String firstFile;
  private final FileNaming naming;
  private final FileEvents events;
  private final MultiLines multiLines;
  private LiveFile file;
  private long offset;
  private LineReader reader;

  TailedFiles(Source.Context context, FileTailConfig config, FileInfo info, Path path, FileEvents events, MultiLines multiLines) {
    this.context = context;
    this.config = config;
    this.firstFile = info.firstFile;
    this.tag = info.tag;
    this.events = events;
    this.multiLines = multiLines;
    key = key(info, path);
    naming = new FileNaming(path, info.fileRollMode, info.patternForToken);
  }

  static String key(FileInfo info, Path path) {
    return path + "||" + info.patternForToken;
  }

  /** Goes on where an earlier run ended. @param stored what {@link #offset} gave then; null to begin */
  void restore(String stored) {
    if (stored == null || stored.isEmpty()) {
      return;
    }
    int end = stored.indexOf("::");
    try {
      offset = Long.parseLong(stored.substring(0, end));
      file = LiveFile.parse(stored.substring(end + 2)).refresh();
    } catch (IOException | RuntimeException e) {
      throw new StageException(FileTailErrors.TAIL_10, stored, e);
    }
  }

  /** The place in the files; empty before there was one. */
  String offset() {
    if (reader != null) {
      boolean waits = multiLines != null && !multiLines.isEmpty();
      return (waits ? multiLines.offset() : reader.offset()) + "::" + reader.file();
    }
    return file == null ? "" : offset + "::" + file;
  }

  LiveFile file() {
    return reader == null ? file : reader.file();
  }

  /** The bytes that are left in the file, and the number of files behind it. */
  long[] backlog() throws IOException {
    LiveFile now = file();
    if (now == null || !Files.exists(now.path)) {
      return new long[] {0, naming.pending(null)};
    }
    long read = reader == null ? Math.min(offset, Files.size(now.path)) : Math.abs(reader.offset());
    return new long[] {Files.size(now.path) - read, naming.pending(now.path)};
  }

  /** The next line that is there; null when there is none yet. */
  FileLine next() {
    try {
      if (reader == null && !open()) {
        return null;
      }
      FileLine line = read();
      if (line == null && reader.isAtEnd()) {
        line = multiLines == null ? null : multiLines.rest();
        if (line == null) {
          finish(FileEvents.Action.END);
        }
      }
      return line;
    } catch (IOException failure) {
      LOG.error("A file of '{}' cannot be read any further: {}", key, failure.toString(), failure);
      if (file != null) {
        context.reportError(FileTailErrors.TAIL_11, file.path, failure.toString());
        giveUp();
      }
      return null;
    }
  }

  private FileLine read() throws IOException {
    FileLine line = reader.next();
    if (multiLines == null) {
      return line;
    }
    FileLine complete = null;
    while (line != null && complete == null) {
      complete = multiLines.add(line);
      line = complete == null ? reader.next() : null;
    }
    return complete;
  }

  private boolean open() throws IOException {
    if (file == null || offset == DONE) {
      Optional<Path> found = file == null ? naming.first(firstFile) : naming.next(file.refresh().path);
      if (!found.isPresent()) {
        return false;
      }
      file = LiveFile.of(found.get());
      offset = 0;
    }
    reader = new LineReader(file, naming, offset, config.maxLineLength());
    if (offset == 0) {
      events.send(FileEvents.Action.START, file);
    }
    return true;
  }

  private void finish(FileEvents.Action action) throws IOException {
    file = file().refresh();
    offset = DONE;
    close();
    events.send(action, file);
    if (action == FileEvents.Action.END && !context.isPreview()) {
      postProcess();
    }
  }

  private void giveUp() {
    try {
      finish(FileEvents.Action.ERROR);
    } catch (IOException e) {
      LOG.warn("The file '{}' cannot be found again: {}", file, e.toString(), e);
    }
  }

  private void postProcess() throws IOException {
    if (config.postProcessing == PostProcessing.DELETE) {
      Files.delete(file.path);
    } else if (config.postProcessing == PostProcessing.ARCHIVE) {
      Path archived = Paths.get(config.archiveDir, file.path.toString());
      Files.createDirectories(archived.getParent());
      Files.move(file.path, archived);
    }
  }

  void close() {
    if (reader == null) {
      return;
    }
    try {
      reader.close();
    } catch (IOException e) {
      LOG.warn("The file '{}' cannot be closed: {}", file, e.toString(), e);
    } finally {
      reader = null;
    }
  }
}
