package stf.engine.dataformat;

import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/** Where Avro data comes from, and how its position there is encoded. */
abstract class AvroInput implements Closeable {

  private static final String SEPARATOR = "::";

  /** The next data; null at the end. */
  abstract GenericRecord next() throws IOException;

  abstract String offset();

  /** The id of the record that is made of the data that came last. */
  abstract String idOfLast(String id);

  /** @param schema null where the data has to have its own; records have the id of the message */
  static AvroInput ofMessage(InputStream in, Schema schema) throws IOException {
    return open(in, schema, 0, false);
  }

  /** @param offset the number of records that were read before */
  static AvroInput ofStream(InputStream in, Schema schema, long offset) throws IOException {
    return open(in, schema, offset, true);
  }

  private static AvroInput open(InputStream in, Schema schema, long offset, boolean numbered) throws IOException {
    PushbackInputStream peeking = new PushbackInputStream(in, DataFileConstants.MAGIC.length);
    byte[] start = new byte[DataFileConstants.MAGIC.length];
    int length = 0;
    for (int n = peeking.read(start); n > 0; n = peeking.read(start, length, start.length - length)) {
      length += n;
    }
    peeking.unread(start, 0, length);
    AvroInput input = schema != null && !Arrays.equals(start, DataFileConstants.MAGIC)
        ? new Data(peeking, schema)
        : new Container(new DataFileStream<>(peeking, new GenericDatumReader<>(null, schema)), numbered);
    for (long left = offset; left > 0 && input.next() != null; left--) {
      // Read before.
    }
    return input;
  }

  /** A container with its schema, from a block and the record with that number in it. */
  static AvroInput ofFile(String id, Path file, Schema schema, String offset) throws IOException, DataParserException {
    DataFileReader<GenericRecord> reader = new DataFileReader<>(file.toFile(), new GenericDatumReader<>(null, schema));
    AvroFileInput input = new AvroFileInput(reader);
    input.seek(id, offset);
    return input;
  }

  /** Data one behind the other, without their schema. */
  private static final class Data extends AvroInput {

    private final InputStream in;
    private final BinaryDecoder decoder;
    private final GenericDatumReader<GenericRecord> reader;
    private long read;

    Data(InputStream in, Schema schema) {
      this.in = in;
      decoder = DecoderFactory.get().binaryDecoder(in, null);
      reader = new GenericDatumReader<>(schema);
    }

    @Override
    GenericRecord next() throws IOException {
      try {
        if (decoder.isEnd()) {
          return null;
        }
        GenericRecord data = reader.read(null, decoder);
        read++;
        return data;
      } catch (EOFException e) {
        throw new AvroRuntimeException("the data ends in the middle", e);
      }
    }

    @Override
    String offset() {
      return String.valueOf(read);
    }

    @Override
    String idOfLast(String id) {
      return id;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** A container that is read from its beginning. */
  private static final class Container extends AvroInput {

    private final DataFileStream<GenericRecord> stream;
    private final boolean numbered;
    private long read;

    Container(DataFileStream<GenericRecord> stream, boolean numbered) {
      this.stream = stream;
      this.numbered = numbered;
    }

    @Override
    GenericRecord next() {
      if (!stream.hasNext()) {
        return null;
      }
      read++;
      return stream.next();
    }

    @Override
    String offset() {
      return String.valueOf(read);
    }

    @Override
    String idOfLast(String id) {
      return numbered ? id + SEPARATOR + read : id;
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
