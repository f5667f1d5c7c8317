package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Where the next page is found. */
public enum PaginationMode implements Label {
  NONE("None"),
  LINK_HEADER("Link HTTP Header"),
  LINK_FIELD("Link in Response Field"),
  BY_PAGE("By Page Number"),
  BY_OFFSET("By Offset Number");

  private final String label;

  PaginationMode(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<PaginationMode> {

    public Values() {
      super(PaginationMode.class);
    }
  }
}
