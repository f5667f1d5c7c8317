package com.streamsets.pipeline.stage.origin.spooldir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;

/** A file of the directory, and how far it is read. */
final class SpooledFile {

  /** The position of a file that is read to its end. */
  static final String END = "-1";
  static final String START = "0";

  static final Comparator<SpooledFile> BY_NAME = Comparator.comparing(file -> file.path.toString());
  static final Comparator<SpooledFile> BY_TIME = Comparator.comparing((SpooledFile file) -> file.time).thenComparing(BY_NAME);

  final Path path;
  final FileTime time;
  String position;

  /** @throws IOException where the file has vanished */
  SpooledFile(Path path, String position, boolean withTime) throws IOException {
    this.path = path;
    this.position = position;
    time = withTime ? changed(path) : FileTime.fromMillis(0);
  }

  String name() {
    return path.getFileName().toString();
  }

  boolean isRead() {
    return END.equals(position);
  }

  /** The later of the times at which the content and the inode changed. */
  static FileTime changed(Path path) throws IOException {
    FileTime modified = Files.getLastModifiedTime(path);
    if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return modified;
    }
    FileTime changed = (FileTime) Files.getAttribute(path, "unix:ctime");
    return changed.compareTo(modified) > 0 ? changed : modified;
  }
}
