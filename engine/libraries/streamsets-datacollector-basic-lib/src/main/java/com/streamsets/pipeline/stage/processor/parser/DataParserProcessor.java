package com.streamsets.pipeline.stage.processor.parser;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Parses what a field holds. */
final class DataParserProcessor extends SingleLaneRecordProcessor {

  private final DataParserConfig config;

  DataParserProcessor(DataParserConfig config) {
    this.config = config;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    List<Record> parsed = parse(record);
    if (parsed.isEmpty()) {
      batchMaker.addRecord(record);
      return;
    }
    switch (config.multipleValuesBehavior) {
      case ALL_AS_LIST:
        List<Field> values = new ArrayList<>();
        parsed.forEach(each -> values.add(each.get()));
        record.set(config.parsedFieldPath, Field.create(values));
        batchMaker.addRecord(record);
        break;
      case SPLIT_INTO_MULTIPLE_RECORDS:
        String suffix = config.fieldPathToParse.replaceFirst("^/", "").replace("/", "_");
        for (int i = 0; i < parsed.size(); i++) {
          Record copy = getContext().cloneRecord(record, suffix + "_" + i);
          copy.set(config.parsedFieldPath, parsed.get(i).get());
          batchMaker.addRecord(copy);
        }
        break;
      default:
        record.set(config.parsedFieldPath, parsed.get(0).get());
        batchMaker.addRecord(record);
    }
  }

  private List<Record> parse(Record record) {
    String id = record.getHeader().getSourceId();
    Field field = record.get(config.fieldPathToParse);
    if (field == null) {
      throw new OnRecordErrorException(record, DataParserErrors.DATAPARSER_05, config.fieldPathToParse, id);
    }
    List<Record> parsed = new ArrayList<>();
    try (DataParser parser = parser(record, field)) {
      for (Record next = parser.parse(); next != null; next = parser.parse()) {
        parsed.add(next);
      }
    } catch (DataParserException | IOException e) {
      throw new OnRecordErrorException(record, DataParserErrors.DATAPARSER_01, config.fieldPathToParse, id, e.toString(), e);
    }
    return parsed;
  }

  private DataParser parser(Record record, Field field) throws DataParserException {
    DataFormatParserService service = getContext().getService(DataFormatParserService.class);
    String sourceId = record.getHeader().getSourceId();
    String id = getContext().getStageInfo().getInstanceName() + "_" + sourceId + "_" + config.fieldPathToParse;
    switch (field.getType()) {
      case STRING:
        return service.getParser(id, field.getValueAsString() == null ? "" : field.getValueAsString());
      case BYTE_ARRAY:
        return service.getParser(id, field.getValueAsByteArray() == null ? new byte[0] : field.getValueAsByteArray());
      case FILE_REF:
        try {
          return service.getParser(id, field.getValueAsFileRef().createInputStream(getContext(), InputStream.class), "0");
        } catch (IOException e) {
          throw new OnRecordErrorException(
              record, DataParserErrors.DATAPARSER_04, config.fieldPathToParse, sourceId, e.toString(), e);
        }
      default:
        throw new OnRecordErrorException(record, DataParserErrors.DATAPARSER_02, config.fieldPathToParse, field.getType());
    }
  }
}
