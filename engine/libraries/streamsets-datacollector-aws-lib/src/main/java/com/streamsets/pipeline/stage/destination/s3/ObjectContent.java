package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import com.streamsets.pipeline.stage.common.s3.S3Errors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;

/** The bytes of an object, and the records that are in them. */
final class ObjectContent {

  private final byte[] bytes;
  private final List<Record> records;

  private ObjectContent(byte[] bytes, List<Record> records) {
    this.bytes = bytes;
    this.records = records;
  }

  /** Opens a generator of the stage's data format. */
  interface Generators {
    DataGenerator open(OutputStream out) throws IOException;
  }

  /** Writes the records that can be written and reports each of the others. */
  static ObjectContent of(
      List<Record> records, Generators generators, boolean compress, BiConsumer<Record, StageException> onBadRecord
  ) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Record> written = new ArrayList<>();
    try (OutputStream out = compress ? new GZIPOutputStream(bytes) : bytes;
         DataGenerator generator = generators.open(out)) {
      for (Record record : records) {
        try {
          generator.write(record);
          written.add(record);
        } catch (DataGeneratorException failure) {
          onBadRecord.accept(record, failure);
        } catch (IOException failure) {
          onBadRecord.accept(record, new StageException(S3Errors.S3_20, failure.getMessage(), failure));
        }
      }
    } catch (IOException failure) {
      throw new StageException(S3Errors.S3_20, failure.getMessage(), failure);
    }
    return new ObjectContent(bytes.toByteArray(), written);
  }

  byte[] bytes() {
    return bytes;
  }

  List<Record> records() {
    return records;
  }
}
