package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Layout of change log records. */
@GenerateResourceBundle
public enum ChangeLogFormat implements Label {
  NONE("None"),
  MSSQL("Microsoft SQL Server"),
  OracleCDC("Oracle CDC Client"),
  MySQLBinLog("MySQL Binary Log"),
  MongoDBOpLog("MongoDB Oplog");

  private final String label;

  ChangeLogFormat(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link ChangeLogFormat} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<ChangeLogFormat> {
    public Chooser() {
      super(ChangeLogFormat.class);
    }
  }
}
