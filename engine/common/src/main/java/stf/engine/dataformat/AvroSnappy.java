package stf.engine.dataformat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.apache.avro.file.Codec;
import org.apache.avro.file.CodecFactory;
import org.iq80.snappy.CorruptionException;
import org.iq80.snappy.Snappy;

/** Avro's compression with Snappy, without the native library that Avro's own needs. */
final class AvroSnappy extends Codec {

  private static final String NAME = "snappy";
  private static final int CHECKSUM = 4;

  /** Makes all readers and writers use this one. */
  static void register() {
    CodecFactory.addCodec(NAME, factory());
  }

  static CodecFactory factory() {
    return new CodecFactory() {
      @Override
      protected Codec createInstance() {
        return new AvroSnappy();
      }
    };
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public ByteBuffer compress(ByteBuffer data) throws IOException {
    byte[] packed = Snappy.compress(bytes(data, data.remaining()));
    ByteBuffer out = ByteBuffer.allocate(packed.length + CHECKSUM);
    out.put(packed).putInt(checksum(bytes(data, data.remaining())));
    out.flip();
    return out;
  }

  @Override
  public ByteBuffer decompress(ByteBuffer data) throws IOException {
    byte[] packed = bytes(data, data.remaining() - CHECKSUM);
    try {
      byte[] unpacked = Snappy.uncompress(packed, 0, packed.length);
      if (data.getInt(data.limit() - CHECKSUM) != checksum(unpacked)) {
        throw new IOException("The checksum of a block is wrong");
      }
      return ByteBuffer.wrap(unpacked);
    } catch (CorruptionException e) {
      throw new IOException(e);
    }
  }

  private static byte[] bytes(ByteBuffer buffer, int length) {
    byte[] bytes = new byte[length];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, bytes.length);
    return (int) checksum.getValue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AvroSnappy;
  }

  @Override
  public int hashCode() {
    return NAME.hashCode();
  }
}
