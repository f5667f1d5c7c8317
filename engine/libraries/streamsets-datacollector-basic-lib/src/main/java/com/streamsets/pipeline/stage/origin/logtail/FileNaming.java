package com.streamsets.pipeline.stage.origin.logtail;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which files of a directory belong together, and in which order they were written. */
final class FileNaming {

  static final String TOKEN = "${PATTERN}";

  private final Path directory;
  private final String activeName;
  private final Pattern names;
  private final Comparator<String> order;

  /** @param path of the active file, or with the place of the pattern in its name */
  FileNaming(Path path, FileRollMode mode, String pattern) {
    directory = path.getParent();
    String name = path.getFileName().toString();
    if (mode == FileRollMode.PATTERN) {
      int token = name.indexOf(TOKEN);
      activeName = null;
      names = Pattern.compile(
          Pattern.quote(name.substring(0, token)) + pattern + Pattern.quote(name.substring(token + TOKEN.length()))
      );
      order = Comparator.naturalOrder();
    } else {
      activeName = name;
      names = Pattern.compile(Pattern.quote(name + ".") + mode.suffix());
      order = mode.order(other -> other.substring(name.length() + 1));
    }
  }

  boolean accepts(String name) {
    return names.matcher(name).matches();
  }

  /** Whether nothing more is appended to the file, because it was renamed or a later one has begun. */
  boolean isRolled(Path file) throws IOException {
    String name = file.getFileName().toString();
    return activeName == null ? !after(name, false).isEmpty() : !activeName.equals(name);
  }

  /** The file to read first: a certain one or the first that follows it, or the oldest. */
  Optional<Path> first(String firstName) throws IOException {
    boolean all = firstName == null || firstName.isEmpty();
    return nextOf(all ? after(null, true) : after(firstName, true));
  }

  /** The file that follows one that has been read. */
  Optional<Path> next(Path read) throws IOException {
    String name = read.getFileName().toString();
    return accepts(name) ? nextOf(after(name, false)) : nextOf(new ArrayList<>());
  }

  /** How many files follow that one. */
  int pending(Path read) throws IOException {
    String name = read == null ? null : read.getFileName().toString();
    return name != null && !accepts(name) ? 0 : after(name, false).size();
  }

  private Optional<Path> nextOf(List<String> rolled) {
    if (!rolled.isEmpty()) {
      return Optional.of(directory.resolve(rolled.get(0)));
    }
    return Optional.ofNullable(activeName).map(directory::resolve).filter(Files::isRegularFile);
  }

  private List<String> after(String name, boolean including) throws IOException {
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        String other = file.getFileName().toString();
        if (accepts(other) && Files.isRegularFile(file)) {
          int compared = name == null ? 1 : order.compare(other, name);
          if (compared > 0 || compared == 0 && including) {
            found.add(other);
          }
        }
      }
    }
    found.sort(order);
    return found;
  }
}
