package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What a datagram holds. */
public enum DatagramFormat implements Label {
  NETFLOW("NetFlow"),
  SYSLOG("syslog"),
  COLLECTD("collectd"),
  RAW_DATA("Raw/Separated data");

  private final String label;

  DatagramFormat(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<DatagramFormat> {

    public Values() {
      super(DatagramFormat.class);
    }
  }
}
