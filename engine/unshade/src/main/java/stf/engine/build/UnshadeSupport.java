package stf.engine.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Picks what stage libraries need of the vendor's jar, and only what that needs in turn: {@code <sdk jar> <target folder>}.
 */
public final class UnshadeSupport {

  private static final String PRIVATE_PACKAGE = "stf.engine.thirdparty";

  /** Expression functions, parsers of delimited data, XML and logs, hashes of records, readers with size limits, event builders. */
  private static final String ROOTS =
      "_ss_com/streamsets/pipeline/lib/(el|csv|event|hashing|io|operation|xml|xml/xpath)/[^/]+\\.class"
      + "|_ss_com/streamsets/pipeline/lib/parser/(log|shaded)/.*\\.class"
      + "|_ss_com/streamsets/pipeline/lib/util/(ThreadUtil|AntPathMatcher|FieldPathExpressionUtil|FieldRegexUtil|FieldUtils)(\\$.*)?\\.class"
      + "|_ss_com/streamsets/datacollector/util/EscapeUtil\\.class"
      + "|_ss_com/streamsets/pipeline/stage/common/HeaderAttributeConstants\\.class"
      + "|_ss_com/streamsets/pipeline/config/TimeZoneChooserValues(\\$.*)?\\.class";

  /** Patterns for log lines. */
  private static final String RESOURCES = "grok-patterns|(log4j|java|tomcat|apache-error)-log";

  /** Would bring a second Avro. */
  private static final String LEFT_OUT = "_ss_com/streamsets/pipeline/lib/el/AvroEL\\.class";

  private UnshadeSupport() {
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    Path target = Paths.get(args[1]);
    Relocation relocation = Relocation.toRealNamesAndPrivateThirdParties(PRIVATE_PACKAGE);
    try (ZipFile zip = new ZipFile(args[0])) {
      Set<String> wanted = withDependencies(zip);
      for (String name : wanted) {
        Path file = target.resolve(relocation.apply(name));
        Files.createDirectories(file.getParent());
        Files.write(file, RelocatedClass.of(VendorJar.read(zip, zip.getEntry(name)), relocation));
      }
      zip.stream().filter(entry -> entry.getName().matches(RESOURCES)).forEach(entry -> copy(zip, entry, target));
      System.out.println("Took " + wanted.size() + " classes of the vendor's for stage libraries");
    }
  }

  private static void copy(ZipFile zip, ZipEntry entry, Path target) {
    try {
      Files.write(target.resolve(entry.getName()), VendorJar.read(zip, entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> withDependencies(ZipFile zip) throws IOException {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> todo = new ArrayDeque<>();
    zip.stream().map(ZipEntry::getName).filter(n -> n.matches(ROOTS) && !n.matches(LEFT_OUT)).sorted().forEach(n -> {
      found.add(n);
      todo.add(n);
    });
    while (!todo.isEmpty()) {
      for (String used : namesIn(VendorJar.read(zip, zip.getEntry(todo.remove())))) {
        String name = used + ".class";
        if (zip.getEntry(name) != null && found.add(name)) {
          todo.add(name);
        }
      }
    }
    return found;
  }

  private static Set<String> namesIn(byte[] classFile) {
    Set<String> names = new LinkedHashSet<>();
    new ClassReader(classFile).accept(new ClassRemapper(new ClassWriter(0), new Remapper() {
      @Override
      public String map(String internalName) {
        names.add(internalName);
        return internalName;
      }
    }), 0);
    return names;
  }
}
