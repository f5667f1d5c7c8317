package com.streamsets.pipeline.stage.processor.generator;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.service.dataformats.DataFormatGeneratorService;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;

/** Writes a record into a field. */
final class DataGeneratorProcessor extends SingleLaneRecordProcessor {

  private final DataGeneratorConfig config;

  DataGeneratorProcessor(DataGeneratorConfig config) {
    this.config = config;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataFormatGeneratorService service = getContext().getService(DataFormatGeneratorService.class);
    try (DataGenerator generator = service.getGenerator(bytes)) {
      generator.write(record);
    } catch (IOException | DataGeneratorException e) {
      throw new OnRecordErrorException(record, DataGeneratorProcessorErrors.GENERATOR_001, e.toString(), e);
    }
    boolean asText = config.outputType == OutputType.STRING;
    record.set(config.targetField, asText
        ? Field.create(new String(bytes.toByteArray(), Charset.defaultCharset())) : Field.create(bytes.toByteArray()));
    batchMaker.addRecord(record);
  }
}
