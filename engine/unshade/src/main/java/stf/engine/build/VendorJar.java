package stf.engine.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a jar entry by entry, with the names moved. */
final class VendorJar {

  /** Takes one entry. */
  interface Sink {
    void accept(String name, byte[] content) throws IOException;
  }

  private VendorJar() {
  }

  static void relocate(Path jar, Relocation relocation, Sink sink) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && isWanted(entry.getName())) {
          sink.accept(relocation.apply(entry.getName()), content(entry.getName(), read(zip, entry), relocation));
        }
      }
    }
  }

  static byte[] content(String name, byte[] bytes, Relocation relocation) {
    if (name.endsWith(".class")) {
      return RelocatedClass.of(bytes, relocation);
    }
    if (name.startsWith("META-INF/services/")) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return relocation.apply(text).getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  /** Signatures no longer fit, and class files for newer Java versions are only read from multi-release jars. */
  private static boolean isWanted(String name) {
    return !name.equals("META-INF/MANIFEST.MF")
        && !name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)")
        && !name.startsWith("META-INF/versions/")
        && !name.endsWith("module-info.class");
  }

  static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(32, (int) entry.getSize()));
      byte[] buffer = new byte[1 << 14];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
      }
      return out.toByteArray();
    }
  }
}
