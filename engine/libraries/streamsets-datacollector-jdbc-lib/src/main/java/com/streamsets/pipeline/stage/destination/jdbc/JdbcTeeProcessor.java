package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.SingleLaneProcessor;
import com.streamsets.pipeline.stage.origin.jdbc.ColumnReader;
import com.streamsets.pipeline.stage.origin.jdbc.CommonSourceConfig;
import com.streamsets.pipeline.stage.origin.jdbc.UnknownTypeAction;
import java.util.ArrayList;
import java.util.List;

/** Writes records as the JDBC Producer does, and passes all of them on, also those in error, as the vendor's does it. */
public final class JdbcTeeProcessor extends SingleLaneProcessor {

  private final JdbcDTarget config;
  private final List<GeneratedColumn> generated;
  private TableWriter writer;

  public JdbcTeeProcessor(JdbcDTarget config, List<GeneratedColumn> generated) {
    this.config = config;
    this.generated = generated;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    ColumnReader reader = new ColumnReader(new CommonSourceConfig(), UnknownTypeAction.CONVERT_TO_STRING);
    writer = new TableWriter(config, new GeneratedKeys(generated, reader));
    writer.init(getContext(), issues);
    return issues;
  }

  @Override
  public void process(Batch batch, SingleLaneBatchMaker batchMaker) {
    List<Record> records = new ArrayList<>();
    batch.getRecords().forEachRemaining(records::add);
    writer.write(records);
    records.forEach(batchMaker::addRecord);
  }

  @Override
  public void destroy() {
    if (writer != null) {
      writer.close();
    }
    super.destroy();
  }
}
