package com.streamsets.pipeline.stage.devtest;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Suppliers of random texts; any thread may use them. */
final class FakeText {

  private static final String HEX = "0123456789abcdef";

  private FakeText() {
  }

  static Supplier<String> oneOf(String... texts) {
    return () -> texts[ThreadLocalRandom.current().nextInt(texts.length)];
  }

  /** {@code #} becomes a digit and {@code ?} a capital letter. */
  static Supplier<String> pattern(String pattern) {
    return () -> {
      StringBuilder text = new StringBuilder(pattern.length());
      for (char c : pattern.toCharArray()) {
        text.append(c == '#' ? letter("0123456789") : c == '?' ? letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ") : c);
      }
      return text.toString();
    };
  }

  static Supplier<String> hex(int length) {
    return () -> {
      StringBuilder text = new StringBuilder(length);
      for (int i = 0; i < length; i++) {
        text.append(letter(HEX));
      }
      return text.toString();
    };
  }

  static Supplier<String> decimal(int from, int to) {
    return () -> String.format(Locale.ROOT, "%.6f", ThreadLocalRandom.current().nextDouble(from, to));
  }

  private static char letter(String letters) {
    return letters.charAt(ThreadLocalRandom.current().nextInt(letters.length()));
  }
}
