package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.el.ELEval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import stf.engine.expression.RecordScope;

/** Writes the schema of each record into a header attribute; records with the same key share the schema of the first. */
final class SchemaGeneratorProcessor extends SingleLaneRecordProcessor {

  private final SchemaGeneratorConfig config;
  private AvroSchemaWriter writer;
  private RecordScope scope;
  private ELEval key;
  private Map<String, String> cache;

  SchemaGeneratorProcessor(SchemaGeneratorConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    writer = new AvroSchemaWriter(config);
    DefaultValues.check(config.avroDefaultTypes, getContext(), issues);
    scope = new RecordScope(getContext());
    key = getContext().createELEval("cacheKeyExpression");
    cache = new LinkedHashMap<String, String>() {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
        return config.cacheSize >= 0 && size() > config.cacheSize;
      }
    };
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    record.getHeader().setAttribute(config.attributeName, config.enableCache ? cached(record) : schema(record));
    batchMaker.addRecord(record);
  }

  private String cached(Record record) {
    String value = key.eval(scope.of(record), config.cacheKeyExpression, String.class);
    String known = cache.get(value);
    if (known == null) {
      known = schema(record);
      cache.put(value, known);
    }
    return known;
  }

  private String schema(Record record) {
    try {
      return writer.schema(record).toString();
    } catch (AvroRuntimeException | NumberFormatException e) {
      throw new OnRecordErrorException(record, SchemaGeneratorErrors.SCHEMA_GEN_0001, e.toString(), e);
    }
  }
}
