package com.streamsets.pipeline.stage.processor.fieldmask;

import java.util.Arrays;

/** Hides a value. */
@FunctionalInterface
interface Mask {

  char HIDDEN = 'x';

  String hide(String value);

  /** As many characters for every value, so that nothing tells its length. */
  static Mask fixedLength() {
    String mask = hidden(10);
    return value -> mask;
  }

  /** As many characters as the value has. */
  static Mask variableLength() {
    return value -> hidden(value.length());
  }

  static String hidden(int length) {
    char[] all = new char[length];
    Arrays.fill(all, HIDDEN);
    return new String(all);
  }
}
