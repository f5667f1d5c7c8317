package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import stf.engine.dataformat.RecordGenerators;

/** A file that is being written. Its name is temporary until it is complete. */
final class OpenFile {

  static final String TEMPORARY = "_tmp_";

  final Path temporary;
  final long closesAtMillis;
  private final Counting counting;
  private final DataGenerator generator;
  private long records;
  private long lastWriteNanos = System.nanoTime();

  /** @param closesAtMillis when its records become late, since 1970 */
  OpenFile(Path temporary, long closesAtMillis, FileCompression compression, RecordGenerators generators) throws IOException {
    this.temporary = temporary;
    this.closesAtMillis = closesAtMillis;
    counting = new Counting(Files.newOutputStream(temporary));
    generator = generators.getGenerator(compression == FileCompression.GZIP ? new GZIPOutputStream(counting) : counting);
  }

  void write(Record record) throws IOException, DataGeneratorException {
    generator.write(record);
    records++;
    lastWriteNanos = System.nanoTime();
  }

  void flush() throws IOException, DataGeneratorException {
    generator.flush();
  }

  void close() throws IOException, DataGeneratorException {
    generator.close();
  }

  long records() {
    return records;
  }

  long bytes() {
    return counting.bytes;
  }

  long idleNanos() {
    return System.nanoTime() - lastWriteNanos;
  }

  private static final class Counting extends FilterOutputStream {
    private long bytes;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
      out.write(b, off, len);
      bytes += len;
    }
  }
}
