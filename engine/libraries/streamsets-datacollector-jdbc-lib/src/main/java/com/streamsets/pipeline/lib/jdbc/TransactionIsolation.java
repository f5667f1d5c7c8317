package com.streamsets.pipeline.lib.jdbc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Isolation of the transactions on the connection. */
@GenerateResourceBundle
public enum TransactionIsolation implements Label {
  DEFAULT("Database default"),
  TRANSACTION_READ_COMMITTED("Read committed"),
  TRANSACTION_READ_UNCOMMITTED("Read uncommitted"),
  TRANSACTION_REPEATABLE_READ("Repeatable read"),
  TRANSACTION_SERIALIZABLE("Serializable");

  private final String label;

  TransactionIsolation(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link TransactionIsolation} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<TransactionIsolation> {
    public Chooser() {
      super(TransactionIsolation.class);
    }
  }
}
