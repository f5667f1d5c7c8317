package stf.engine.dataformat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JavaEscapesTest {

  @Test
  void escapesBecomeTheirCharacters() {
    assertEquals("a\n\t\r\u0041\\b\"", JavaEscapes.unescape("a\\n\\t\\r\\u0041\\\\b\\\""));
  }

  @Test
  void otherBackslashesStayUnchanged() {
    assertEquals("a|b\\", JavaEscapes.unescape("a|b\\"));
    assertEquals("u12", JavaEscapes.unescape("\\u12"));
  }
}
