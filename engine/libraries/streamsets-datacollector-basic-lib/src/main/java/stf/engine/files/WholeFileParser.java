package stf.engine.files;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.FileRef;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A file as one record that refers to it. */
public final class WholeFileParser implements DataParser {

  private final ProtoConfigurableEntity.Context context;
  private final String id;
  private final FileRef file;
  private final Map<String, Field> info;
  private boolean parsed;

  /** @param id of the record; @param info what the record tells about the file */
  public WholeFileParser(ProtoConfigurableEntity.Context context, String id, FileRef file, Map<String, Field> info) {
    this.context = context;
    this.id = id;
    this.file = file;
    this.info = info;
  }

  /** A file of this machine. */
  public static WholeFileParser of(ProtoConfigurableEntity.Context context, Path file, int bufferSize) throws IOException {
    return new WholeFileParser(context, file.getFileName().toString(), new LocalFile(file, bufferSize), info(file));
  }

  @Override
  public Record parse() {
    if (parsed) {
      return null;
    }
    parsed = true;
    Map<String, Field> root = new LinkedHashMap<>();
    root.put("fileRef", Field.create(file));
    root.put("fileInfo", Field.create(info));
    Record record = context.createRecord(id);
    record.set(Field.create(root));
    return record;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Field> info(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Map<String, Field> info = new LinkedHashMap<>();
    Files.readAttributes(file, posix ? "posix:*" : "*").forEach((name, value) -> {
      if (value instanceof Boolean) {
        info.put(name, Field.create((Boolean) value));
      } else if (value instanceof Long) {
        info.put(name, Field.create((Long) value));
      } else if (value instanceof Set) {
        info.put(name, Field.create(PosixFilePermissions.toString((Set<PosixFilePermission>) value)));
      } else {
        info.put(name, Field.create(Field.Type.STRING, value == null ? null : value.toString()));
      }
    });
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      info.put("ctime", Field.create(Files.getAttribute(file, "unix:ctime").toString()));
    }
    info.put("file", Field.create(file.toString()));
    info.put("filename", Field.create(file.getFileName().toString()));
    return info;
  }

  @Override
  public String getOffset() {
    return "0";
  }

  @Override
  public void setTruncated() {
    // A reference is never too long.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
