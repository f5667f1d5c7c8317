package com.streamsets.pipeline.stage.origin.logtail;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.util.Arrays;

/** Reads whole lines from a file that grows. */
final class LineReader implements Closeable {

  private static final long REFRESH_MILLIS = 100;

  private final FileNaming naming;
  private final SeekableByteChannel channel;
  private final byte[] buffer;
  private LiveFile file;
  /** Offset in the file of the first byte that was not taken. */
  private long offset;
  /** Where that byte is in the buffer, and how many are there from it on. */
  private int begin;
  private int filled;
  private boolean skipsLine;
  private boolean rolled;
  private long lastRefresh;

  /** @param offset negative where the rest of a truncated line follows */
  LineReader(LiveFile file, FileNaming naming, long offset, int maxLength) throws IOException {
    this.naming = naming;
    this.file = file.refresh();
    this.offset = Math.abs(offset);
    this.skipsLine = offset < 0;
    this.buffer = new byte[maxLength];
    this.channel = Files.newByteChannel(this.file.path);
    if (this.offset > channel.size()) {
      channel.close();
      throw new IOException("The offset " + offset + " is behind the end of the file " + this.file.path);
    }
    channel.position(this.offset);
  }

  LiveFile file() {
    return file;
  }

  long offset() {
    return skipsLine ? -offset : offset;
  }

  /** The next line that is there; null when there is none yet. */
  FileLine next() throws IOException {
    while (true) {
      int length = lineLength();
      if (length >= 0 && !skipsLine) {
        return line(length, false);
      }
      if (skipsLine) {
        take(length < 0 ? filled : length);
        skipsLine = length < 0;
      } else if (filled == buffer.length) {
        FileLine head = line(filled, true);
        skipsLine = true;
        return head;
      }
      if (length < 0 && !fill()) {
        return isRolled() && !fill() && filled > 0 ? line(filled, false) : null;
      }
    }
  }

  /** Whether all was read and nothing will be appended. */
  boolean isAtEnd() throws IOException {
    return filled == 0 && isRolled() && channel.position() >= channel.size();
  }

  private boolean fill() throws IOException {
    if (filled == buffer.length) {
      return false;
    }
    System.arraycopy(buffer, begin, buffer, 0, filled);
    begin = 0;
    int read = channel.read(ByteBuffer.wrap(buffer, filled, buffer.length - filled));
    filled += Math.max(read, 0);
    return read > 0;
  }

  private boolean isRolled() throws IOException {
    if (!rolled && System.currentTimeMillis() - lastRefresh >= REFRESH_MILLIS) {
      file = file.refresh();
      rolled = naming.isRolled(file.path);
      lastRefresh = System.currentTimeMillis();
    }
    return rolled;
  }

  /** The length of the first line in the buffer with its end; -1 without an end. */
  private int lineLength() {
    for (int length = 1; length <= filled; length++) {
      if (buffer[begin + length - 1] == '\n') {
        return length;
      }
    }
    return -1;
  }

  private FileLine line(int length, boolean truncated) {
    long start = offset;
    return new FileLine(start, take(length), truncated);
  }

  private byte[] take(int length) {
    byte[] taken = Arrays.copyOfRange(buffer, begin, begin + length);
    begin += length;
    filled -= length;
    offset += length;
    return taken;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
