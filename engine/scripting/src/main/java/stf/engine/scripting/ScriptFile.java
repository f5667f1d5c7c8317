package stf.engine.scripting;

import com.streamsets.pipeline.api.FileRef;
import com.streamsets.pipeline.api.Stage;
import java.io.IOException;
import java.io.InputStream;

/** A whole file that a script may read. */
public final class ScriptFile {

  private final Stage.Context context;
  private final FileRef file;

  ScriptFile(Stage.Context context, FileRef file) {
    this.context = context;
    this.file = file;
  }

  public InputStream getInputStream() throws IOException {
    return file.createInputStream(context, InputStream.class);
  }

  FileRef file() {
    return file;
  }
}
