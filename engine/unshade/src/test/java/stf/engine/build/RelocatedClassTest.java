package stf.engine.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class RelocatedClassTest {

  @Test
  void namesMoveInTypesCallsAndStrings() {
    byte[] moved = RelocatedClass.of(sample(), Relocation.toRealNames());

    ClassReader reader = new ClassReader(moved);
    assertEquals("com/streamsets/Sample", reader.getClassName());
    assertEquals("org/apache/Base", reader.getSuperName());
    assertArrayEquals(new Object[] {"com.streamsets.Named", "org/apache/Called"}, constantsAndCalls(reader).toArray());
  }

  @Test
  void classesWithoutMovedNamesStayTheSame() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, "a/B", null, "java/lang/Object", null);
    writer.visitEnd();

    assertTrue(new ClassReader(RelocatedClass.of(writer.toByteArray(), Relocation.toRealNames())).getClassName().equals("a/B"));
  }

  private static byte[] sample() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, "_ss_com/streamsets/Sample", null, "_ss_org/apache/Base", null);
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
    method.visitCode();
    method.visitLdcInsn("_ss_com.streamsets.Named");
    method.visitInsn(Opcodes.POP);
    method.visitMethodInsn(Opcodes.INVOKESTATIC, "_ss_org/apache/Called", "c", "()V", false);
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(1, 0);
    method.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static List<Object> constantsAndCalls(ClassReader reader) {
    List<Object> found = new ArrayList<>();
    reader.accept(new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitLdcInsn(Object value) {
            found.add(value);
          }

          @Override
          public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            found.add(owner);
          }
        };
      }
    }, 0);
    return found;
  }
}
