package stf.engine.files;

import com.streamsets.pipeline.api.FileRef;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Refers to a file of this machine. */
public final class LocalFile extends FileRef {

  private final Path path;

  LocalFile(Path path, int bufferSize) {
    super(bufferSize);
    this.path = path;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends AutoCloseable> Set<Class<T>> getSupportedStreamClasses() {
    Set<Class<T>> classes = new LinkedHashSet<>();
    classes.add((Class<T>) InputStream.class);
    classes.add((Class<T>) ReadableByteChannel.class);
    return classes;
  }

  @Override
  public <T extends AutoCloseable> T createInputStream(ProtoConfigurableEntity.Context context, Class<T> type)
      throws IOException {
    return type.cast(type == InputStream.class ? Files.newInputStream(path) : Files.newByteChannel(path));
  }
}
