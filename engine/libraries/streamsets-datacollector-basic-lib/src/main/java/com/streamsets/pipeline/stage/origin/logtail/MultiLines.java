package com.streamsets.pipeline.stage.origin.logtail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** Puts lines together to one, up to the next that matches a pattern. */
final class MultiLines {

  private final Pattern main;
  private final Charset charset;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private long offset;
  private boolean truncated;

  MultiLines(Pattern main, Charset charset) {
    this.main = main;
    this.charset = charset;
  }

  /** Adds a line; answers the lines before it where they are complete, else null. */
  FileLine add(FileLine line) {
    boolean begins = main.matcher(new String(line.text, charset).trim()).matches();
    FileLine complete = begins ? rest() : null;
    if (text.size() == 0) {
      offset = line.offset;
    }
    text.write(line.text, 0, line.text.length);
    truncated |= line.truncated;
    return complete;
  }

  /** What waits for further lines; null where nothing does. */
  FileLine rest() {
    if (text.size() == 0) {
      return null;
    }
    FileLine lines = new FileLine(offset, text.toByteArray(), truncated);
    text.reset();
    truncated = false;
    return lines;
  }

  boolean isEmpty() {
    return text.size() == 0;
  }

  /** Where reading begins again after a restart. */
  long offset() {
    return offset;
  }
}
