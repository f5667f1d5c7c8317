package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.base.BaseTarget;
import java.util.ArrayList;
import java.util.List;

/** Writes each record as an insert, update or delete of one row. */
final class JdbcTarget extends BaseTarget {

  private final TableWriter writer;

  JdbcTarget(JdbcDTarget config) {
    writer = new TableWriter(config, null);
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    writer.init(getContext(), issues);
    return issues;
  }

  @Override
  public void write(Batch batch) {
    List<Record> records = new ArrayList<>();
    batch.getRecords().forEachRemaining(records::add);
    writer.write(records);
  }

  @Override
  public void destroy() {
    writer.close();
    super.destroy();
  }
}
