package stf.engine.build;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** A class file with all names in it moved, also those in string constants (names for reflection). */
final class RelocatedClass {

  private RelocatedClass() {
  }

  static byte[] of(byte[] classFile, Relocation relocation) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new ClassRemapper(writer, new Remapper() {
      @Override
      public String map(String internalName) {
        return relocation.apply(internalName);
      }

      @Override
      public Object mapValue(Object value) {
        return value instanceof String ? relocation.apply((String) value) : super.mapValue(value);
      }
    }), 0);
    return writer.toByteArray();
  }
}
