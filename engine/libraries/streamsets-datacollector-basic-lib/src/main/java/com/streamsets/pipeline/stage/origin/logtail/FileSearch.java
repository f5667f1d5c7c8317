package com.streamsets.pipeline.stage.origin.logtail;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.Paths;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the paths that a path with wildcards stands for. */
final class FileSearch {

  final FileInfo info;
  private final Path path;
  private final boolean isPattern;
  private final Path searched;
  private final Path below;
  private final boolean hasWildcards;

  FileSearch(FileInfo info) {
    this.info = info;
    path = Paths.get(info.fileFullPath);
    isPattern = info.fileRollMode == FileRollMode.PATTERN;
    searched = isPattern ? path.getParent() : path;
    Path fixed = searched.getRoot();
    for (Path name : searched) {
      if (isWildcard(name.toString())) {
        break;
      }
      fixed = fixed == null ? name : fixed.resolve(name);
    }
    hasWildcards = !searched.equals(fixed);
    below = hasWildcards || isPattern ? fixed : searched.getParent();
  }

  private static boolean isWildcard(String name) {
    return name.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The directory that must exist. */
  Path directory() {
    return below;
  }

  /** The paths of active files, or of patterns in their directories. */
  List<Path> find() throws IOException {
    if (!Files.isDirectory(below)) {
      return Collections.emptyList();
    }
    if (!hasWildcards) {
      return Collections.singletonList(path);
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + searched);
    try (Stream<Path> all = Files.walk(below, searched.getNameCount() - below.getNameCount())) {
      return all.filter(matcher::matches)
          .filter(found -> isPattern ? Files.isDirectory(found) : Files.isRegularFile(found))
          .map(found -> isPattern ? found.resolve(path.getFileName().toString()) : found)
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
