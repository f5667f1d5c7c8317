package com.streamsets.pipeline.stage.processor.xmlparser;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.ParserFormatConfig;
import stf.engine.dataformat.RecordParsers;

/** Parses the XML of a field. A record without the field is left out, as the vendor's does it. */
final class XmlParserProcessor extends SingleLaneRecordProcessor {

  private static final int NO_LIMIT = -1;

  private final XmlParserConfig config;
  private RecordParsers parsers;

  XmlParserProcessor(XmlParserConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    ParserFormatConfig format = new ParserFormatConfig();
    format.charset = config.charset;
    format.removeCtrlChars = config.removeCtrlChars;
    format.xmlRecordElement = config.xmlRecordElement;
    format.includeFieldXpathAttributes = config.includeFieldXpathAttributes;
    format.xPathNamespaceContext = config.xPathNamespaceContext;
    format.outputFieldAttributes = config.outputFieldAttributes;
    format.preserveRootElement = false;
    format.xmlMaxObjectLen = NO_LIMIT;
    parsers = new RecordParsers(getContext(), DataFormat.XML, format);
    parsers.init(issues, "XML", "configs.");
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    Field field = record.get(config.fieldPathToParse);
    if (field == null) {
      return;
    }
    List<Field> parsed = parse(record, field);
    switch (config.multipleValuesBehavior) {
      case ALL_AS_LIST:
        record.set(config.parsedFieldPath, Field.create(parsed));
        batchMaker.addRecord(record);
        break;
      case SPLIT_INTO_MULTIPLE_RECORDS:
        for (Field one : parsed) {
          Record copy = getContext().cloneRecord(record);
          copy.set(config.parsedFieldPath, one);
          batchMaker.addRecord(copy);
        }
        break;
      default:
        if (!parsed.isEmpty()) {
          record.set(config.parsedFieldPath, parsed.get(0));
        }
        batchMaker.addRecord(record);
    }
  }

  private List<Field> parse(Record record, Field field) {
    String id = record.getHeader().getSourceId();
    if (field.getValue() == null) {
      throw new OnRecordErrorException(record, XmlParserErrors.XMLP_00, id, config.fieldPathToParse);
    }
    List<Field> parsed = new ArrayList<>();
    try (DataParser parser = parsers.getParser(id, new StringReader(field.getValueAsString()), 0)) {
      for (Record next = parser.parse(); next != null; next = parser.parse()) {
        parsed.add(next.get());
      }
    } catch (DataParserException | IOException | IllegalArgumentException e) {
      throw new OnRecordErrorException(record, XmlParserErrors.XMLP_01, config.fieldPathToParse, id, e.toString(), e);
    }
    return parsed;
  }
}
