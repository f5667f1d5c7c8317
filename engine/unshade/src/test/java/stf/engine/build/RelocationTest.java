package stf.engine.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RelocationTest {

  @Test
  void theVendorsNamesComeBack() {
    Relocation real = Relocation.toRealNames();

    assertEquals("com/streamsets/A", real.apply("_ss_com/streamsets/A"));
    assertEquals("com.google.common.X", real.apply("_ss_com.com.google.common.X"));
    assertEquals("org/apache/X", real.apply("_ss_org/apache/X"));
    assertEquals("javax.servlet.jsp.X", real.apply("_ss_javax.servlet.jsp.X"));
    assertEquals("(Lcom/fasterxml/X;)V", real.apply("(L_ss_com/fasterxml/X;)V"));
    assertEquals("java/lang/String", real.apply("java/lang/String"));
  }

  @Test
  void thirdPartiesCanBeHidden() {
    Relocation hidden = Relocation.toRealNamesAndPrivateThirdParties("p.q");

    assertEquals("com.streamsets.A", hidden.apply("_ss_com.streamsets.A"));
    assertEquals("p/q/com/google/X", hidden.apply("_ss_com/com/google/X"));
    assertEquals("p.q.org.apache.X", hidden.apply("_ss_org.apache.X"));
    assertEquals("org.apache.commons.csv.CSVFormat", hidden.apply("_ss_org.apache.commons.csv.CSVFormat"));
  }

  @Test
  void nashornGetsItsNamesInTheJdk() {
    Relocation jdk = Relocation.ofNashornToItsNamesInTheJdk();

    assertEquals("jdk/nashorn/api/scripting/X", jdk.apply("org/openjdk/nashorn/api/scripting/X"));
    assertEquals("(Ljdk/nashorn/internal/asm/Type;)V", jdk.apply("(Lorg/objectweb/asm/Type;)V"));
    assertEquals("org.w3c.dom.Node", jdk.apply("org.w3c.dom.Node"));
  }
}
