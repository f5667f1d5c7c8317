package stf.engine.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the engine's jars out of the vendor's shaded one:
 * {@code <sdk jar> <own classes> <distribution> <vendor's version> <our version>}.
 *
 * <p>The engine's own classes and everybody else's go into different jars, because it scans the one with its REST classes
 * at every start.
 */
public final class UnshadeCore {

  private static final String BOOTSTRAP_CLASS = "com/streamsets/pipeline/[^/]+\\.class";
  private static final String BOOTSTRAP_FILE = "api(-children)?-classloader\\.properties";
  private static final String TEST_RUNNERS = "com/streamsets/pipeline/sdk/";
  private static final String ENCODERS = "META-INF/services/org.eclipse.jetty.http.HttpFieldPreEncoder";

  private static final List<String> FOLDERS = Arrays.asList(
      "libs-common-lib", "aster-client-lib", "streamsets-libs", "streamsets-libs-extras", "user-libs", "etc", "resources");

  private UnshadeCore() {
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    Path sdk = Paths.get(args[0]);
    Path ownClasses = Paths.get(args[1]);
    Path dist = Paths.get(args[2]);
    String version = args[3];
    Path bootstrapJar = dist.resolve("libexec/bootstrap-libs/main/streamsets-datacollector-bootstrap-" + version + ".jar");
    Path containerJar = dist.resolve("container-lib/streamsets-datacollector-container-" + version + ".jar");
    Path othersJar = dist.resolve("container-lib/streamsets-datacollector-container-dependencies-" + version + ".jar");
    System.out.println("Taking the engine " + version + " out of " + sdk.getFileName());
    Relocation relocation = Relocation.toRealNames();
    try (StoredJar bootstrap = new StoredJar(bootstrapJar,
             Collections.singletonMap("Premain-Class", "com.streamsets.pipeline.BootstrapMain"));
         StoredJar container = new StoredJar(containerJar, Collections.emptyMap());
         StoredJar others = new StoredJar(othersJar, Collections.emptyMap())) {
      // The shaded jar kept only the HTTP/2 encoder, and Jetty then fails at its first response.
      others.add(ENCODERS, ("org.eclipse.jetty.http.Http1FieldPreEncoder\n"
          + "org.eclipse.jetty.http2.hpack.HpackFieldPreEncoder\n").getBytes(StandardCharsets.UTF_8));
      for (Path file : filesBelow(ownClasses)) {
        String name = ownClasses.relativize(file).toString().replace('\\', '/');
        container.add(relocation.apply(name), VendorJar.content(name, Files.readAllBytes(file), relocation));
      }
      VendorJar.relocate(sdk, relocation, (name, content) -> {
        if (name.matches(BOOTSTRAP_CLASS) || name.matches(BOOTSTRAP_FILE)) {
          bootstrap.add(name, content);
        } else if (name.startsWith("com/streamsets/")) {
          if (!name.startsWith(TEST_RUNNERS)) {
            container.add(name, content);
          }
        } else {
          others.add(name, content);
        }
      });
      describe(dist, version, args[4]);
      System.out.println("  bootstrap " + bootstrap.size() + ", engine " + container.size() + ", others' " + others.size() + " files");
    }
  }

  /** The folders that the engine wants to find even when they are empty, and what this distribution is. */
  private static void describe(Path dist, String version, String ownVersion) throws IOException {
    for (String folder : FOLDERS) {
      Files.createDirectories(dist.resolve(folder));
    }
    String info = "{\n  \"sdcVersion\": \"" + version + "\",\n  \"librariesVersion\": \"" + ownVersion + "\"\n}\n";
    Files.write(dist.resolve("build-info.json"), info.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
    }
  }
}
