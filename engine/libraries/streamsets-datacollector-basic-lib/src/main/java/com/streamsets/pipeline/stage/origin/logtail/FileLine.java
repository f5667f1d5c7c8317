package com.streamsets.pipeline.stage.origin.logtail;

/** A line, or several that belong together, with the end of the line. */
final class FileLine {

  /** In bytes from the beginning of the file. */
  final long offset;
  final byte[] text;
  final boolean truncated;

  FileLine(long offset, byte[] text, boolean truncated) {
    this.offset = offset;
    this.text = text;
    this.truncated = truncated;
  }
}
