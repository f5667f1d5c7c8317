package stf.engine.dataformat;

import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, and says so when the data is something else. */
final class Gzip {

  private Gzip() {
  }

  static InputStream unpack(String id, InputStream in) throws IOException, DataParserException {
    PushbackInputStream peeking = new PushbackInputStream(in, 2);
    int first = peeking.read();
    int second = peeking.read();
    if (first != 0x1f || second != 0x8b) {
      throw new DataParserException(FormatErrors.DATA_FORMAT_03, id);
    }
    peeking.unread(second);
    peeking.unread(first);
    return new GZIPInputStream(peeking, 1 << 15);
  }
}
