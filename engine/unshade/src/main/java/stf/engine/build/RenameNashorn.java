package stf.engine.build;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collections;

/**
 * Makes one jar of Nashorn and its ASM, with Nashorn's packages named as in the JDK: {@code <target jar> <jar>...}.
 *
 * <p>The vendor's JavaScript stages load {@code jdk.nashorn.api.scripting.ScriptObjectMirror} from the system class loader. JDK 15
 * removed Nashorn; the OpenJDK project publishes it as {@code org.openjdk.nashorn}, under the same licence and with the same code.
 * The licence (GPL 2 with the class path exception) allows everybody to change their copy; this one is not distributed.
 */
public final class RenameNashorn {

  private RenameNashorn() {
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    Relocation relocation = Relocation.ofNashornToItsNamesInTheJdk();
    Path target = Paths.get(args[0]);
    try (StoredJar jar = new StoredJar(target, Collections.emptyMap())) {
      for (int i = 1; i < args.length; i++) {
        VendorJar.relocate(Paths.get(args[i]), relocation, jar::add);
      }
      System.out.println("Renamed " + jar.size() + " files of Nashorn");
    }
  }
}
