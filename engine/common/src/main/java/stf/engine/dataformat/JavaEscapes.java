package stf.engine.dataformat;

/** Turns what a user types as {@code \n} or {@code \u0001} into the character it stands for. */
public final class JavaEscapes {

  private JavaEscapes() {
  }

  /** The text with the escapes of a Java string literal replaced; anything else stays. */
  public static String unescape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        out.append(c);
        continue;
      }
      char next = text.charAt(++i);
      if (next == 'u' && i + 4 < text.length() && text.substring(i + 1, i + 5).matches("[0-9a-fA-F]{4}")) {
        out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        out.append(simple(next));
      }
    }
    return out.toString();
  }

  private static char simple(char escaped) {
    switch (escaped) {
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case '0':
        return '\0';
      default:
        return escaped;
    }
  }
}
