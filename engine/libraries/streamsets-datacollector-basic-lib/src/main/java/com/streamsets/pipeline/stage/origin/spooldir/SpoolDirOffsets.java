package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.Source;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the origin's offsets are written: one for each file, {"POS":"12"}. */
final class SpoolDirOffsets {

  static final String VERSION_KEY = "$com.streamsets.pipeline.stage.origin.spooldir.SpoolDirSource.offset.version$";
  static final String VERSION = "1";
  private static final Pattern POSITION = Pattern.compile("\"POS\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private SpoolDirOffsets() {
  }

  static String write(String position) {
    return "{\"POS\":\"" + position.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
  }

  /** The positions of all files. An origin before version 10 had one offset, of the form name::position. */
  static Map<Path, String> read(Map<String, String> offsets, String directory) {
    Map<Path, String> positions = new LinkedHashMap<>();
    offsets.forEach((file, offset) -> {
      if (offset == null || VERSION_KEY.equals(file)) {
        return;
      }
      if (Source.POLL_SOURCE_OFFSET_KEY.equals(file)) {
        int separator = offset.lastIndexOf("::");
        if (separator > 0) {
          positions.put(Paths.get(directory).resolve(offset.substring(0, separator)), offset.substring(separator + 2));
        }
        return;
      }
      Matcher matcher = POSITION.matcher(offset);
      if (matcher.find()) {
        positions.put(Paths.get(directory).resolve(file), matcher.group(1).replaceAll("\\\\(.)", "$1"));
      }
    });
    return positions;
  }
}
