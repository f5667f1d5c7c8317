package com.streamsets.pipeline.stage.processor.fieldmask;

/** A pattern laid over the value: '#' lets the character below it through. The shorter of both gives the length. */
final class CustomMask implements Mask {

  private static final char SHOWN = '#';

  private final String pattern;

  CustomMask(String pattern) {
    this.pattern = pattern;
  }

  @Override
  public String hide(String value) {
    int length = Math.min(pattern.length(), value.length());
    StringBuilder masked = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = pattern.charAt(i);
      masked.append(c == SHOWN ? value.charAt(i) : c);
    }
    return masked.toString();
  }
}
