package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;

/** All data formats that the vendor's stages name; the engine's own libraries implement some of them. */
public enum DataFormat implements Label {
  AVRO("Avro"),
  BINARY("Binary"),
  DATAGRAM("Datagram"),
  DELIMITED("Delimited"),
  EXCEL("Excel"),
  JSON("JSON"),
  LOG("Log"),
  NETFLOW("Netflow"),
  PROTOBUF("Protobuf"),
  SDC_JSON("SDC Record"),
  SYSLOG("Syslog"),
  TEXT("Text"),
  WHOLE_FILE("Whole File"),
  XML("XML");

  private final String label;

  DataFormat(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
