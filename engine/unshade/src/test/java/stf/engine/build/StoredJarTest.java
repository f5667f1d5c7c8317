package stf.engine.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredJarTest {

  @TempDir
  Path folder;

  @Test
  void entriesAreStoredAndTheirFoldersListed() throws Exception {
    Path file = folder.resolve("a.jar");
    try (StoredJar jar = new StoredJar(file, Collections.singletonMap("Premain-Class", "x.Y"))) {
      jar.add("com/a/B.class", "first".getBytes(StandardCharsets.UTF_8));
      jar.add("com/a/B.class", "second".getBytes(StandardCharsets.UTF_8));
      assertFalse(Files.exists(file), "a jar that is not complete must not be there yet");
    }

    try (JarFile jar = new JarFile(file.toFile())) {
      assertEquals("x.Y", jar.getManifest().getMainAttributes().getValue("Premain-Class"));
      ZipEntry entry = jar.getEntry("com/a/B.class");
      assertEquals(ZipEntry.STORED, entry.getMethod());
      assertEquals("first", new String(VendorJar.read(jar, entry), StandardCharsets.UTF_8));
      assertNotNull(jar.getEntry("com/"));
      assertTrue(jar.getEntry("com/a/").isDirectory());
    }
  }

  @Test
  void theSameContentMakesTheSameFile() throws Exception {
    byte[][] bytes = new byte[2][];
    for (int i = 0; i < 2; i++) {
      Path file = folder.resolve(i + ".jar");
      try (StoredJar jar = new StoredJar(file, Collections.emptyMap())) {
        jar.add("a", new byte[] {1});
      }
      bytes[i] = Files.readAllBytes(file);
    }

    assertEquals(java.util.Arrays.hashCode(bytes[0]), java.util.Arrays.hashCode(bytes[1]));
  }
}
