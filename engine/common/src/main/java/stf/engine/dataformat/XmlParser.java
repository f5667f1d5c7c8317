package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.io.ObjectLengthException;
import com.streamsets.pipeline.api.ext.io.OverrunReader;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.xml.OverrunStreamingXmlParser;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads elements of XML, or a whole document, with the engine's own reader. */
final class XmlParser extends FormatParser {

  private static final String NAMESPACE_ATTRIBUTE = "xmlns:";

  private final OverrunStreamingXmlParser parser;
  private final int maxLength;
  private final boolean withXPaths;
  private long start;
  private boolean atEnd;

  XmlParser(ProtoConfigurableEntity.Context context, String id, OverrunReader in, long offset, ParserFormatConfig config)
      throws DataParserException {
    super(context, id);
    maxLength = config.xmlMaxObjectLen;
    withXPaths = config.includeFieldXpathAttributes;
    start = offset;
    try {
      parser = new OverrunStreamingXmlParser(in, config.xmlRecordElement, config.xPathNamespaceContext, offset, maxLength,
          config.outputFieldAttributes, config.preserveRootElement);
    } catch (IOException | XMLStreamException e) {
      throw new DataParserException(FormatErrors.XML_PARSER_00, id, offset, e.toString(), e);
    }
  }

  /** After an object that is too long the reader stands in the middle of it, so nothing behind it can be read. */
  @Override
  public Record parse() throws IOException, DataParserException {
    try {
      long offset = position();
      Field field = parser.read();
      start = -1;
      if (field == null) {
        atEnd = true;
        return null;
      }
      Record record = record(offset, field);
      if (withXPaths) {
        XmlPaths.set(field, parser.getLastParsedFieldXpathPrefix(), parser.isPreserveRootElement());
        parser.getNamespaceUriToPrefixMappings().forEach(
            (uri, prefix) -> record.getHeader().setAttribute(NAMESPACE_ATTRIBUTE + prefix, uri));
      }
      return record;
    } catch (ObjectLengthException e) {
      throw new DataParserException(FormatErrors.XML_PARSER_02, id, e.getOffset(), maxLength);
    } catch (XMLStreamException e) {
      throw new DataParserException(FormatErrors.XML_PARSER_03, e.toString(), e);
    }
  }

  @Override
  public String getOffset() throws DataParserException {
    try {
      return atEnd ? "-1" : String.valueOf(position());
    } catch (XMLStreamException e) {
      throw new DataParserException(FormatErrors.XML_PARSER_03, e.toString(), e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private long position() throws XMLStreamException {
    return start >= 0 ? start : parser.getReaderPosition();
  }
}
