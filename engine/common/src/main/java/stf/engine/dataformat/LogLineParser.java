package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.util.Map;

/** Takes a log line apart. Threads may share it. */
interface LogLineParser {

  /** Fails where the line does not fit the format. */
  Map<String, Field> parse(String line) throws DataParserException;
}
