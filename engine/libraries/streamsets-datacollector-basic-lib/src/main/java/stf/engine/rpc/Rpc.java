package stf.engine.rpc;

/** What both ends of SDC RPC agree on. */
public final class Rpc {

  public static final String PATH = "/ipc/v1";
  public static final String PING_PATH = "/ping";
  public static final String APPLICATION_ID = "X-SDC-APPLICATION-ID";
  public static final String PING = "X-SDC-PING";
  public static final String PONG = "ping";
  public static final String COMPRESSION = "X-SDC-COMPRESSION";
  public static final String SNAPPY = "snappy";
  public static final String FRAGMENTABLE = "X-SDC-JSON1-FRAGMENTABLE";
  public static final String CONTENT_TYPE = "application/binary";

  private Rpc() {
  }
}
