package stf.engine.dataformat;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;

/** Moves a reader forward. */
final class Positions {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Positions() {
  }

  static void skip(Reader reader, long characters) throws IOException {
    for (long left = characters; left > 0; ) {
      long skipped = reader.skip(left);
      if (skipped <= 0) {
        throw new EOFException("The input ends before offset " + characters);
      }
      left -= skipped;
    }
  }

  /** Skips the mark, if there is one, of a reader that can go back. */
  static void skipByteOrderMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
  }

  /** Skips whole lines, and nothing after them. */
  static void skipLines(Reader reader, int lines) throws IOException {
    for (int i = 0; i < lines; i++) {
      for (int c = reader.read(); c != '\n'; c = reader.read()) {
        if (c < 0) {
          return;
        }
      }
    }
  }
}
