package com.streamsets.pipeline.lib.kafka;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The brokers that a stage is given to begin with. */
public final class BrokerList {

  private static final int CONNECT_MILLIS = 2000;
  private static final int HIGHEST_PORT = 65_535;

  private final String text;

  public BrokerList(String text) {
    this.text = text == null ? "" : text.trim();
  }

  /** The first entry that is not host and port. */
  public Optional<String> malformed() {
    for (String broker : brokers()) {
      if (port(broker) < 1 || port(broker) > HIGHEST_PORT || broker.lastIndexOf(':') == 0) {
        return Optional.of(broker);
      }
    }
    return text.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  /**
   * Why no broker takes a connection; empty as soon as one does. The Kafka client itself would go on trying.
   */
  public Optional<String> unreachable() {
    String reason = "no broker given";
    for (String broker : brokers()) {
      try (Socket socket = new Socket()) {
        String host = broker.substring(0, broker.lastIndexOf(':')).replaceAll("^\\[|]$", "");
        socket.connect(new InetSocketAddress(host, port(broker)), CONNECT_MILLIS);
        return Optional.empty();
      } catch (IOException failure) {
        reason = broker + ": " + failure.getMessage();
      }
    }
    return Optional.of(reason);
  }

  @Override
  public String toString() {
    return text;
  }

  private List<String> brokers() {
    List<String> brokers = new ArrayList<>();
    for (String broker : text.split(",")) {
      if (!broker.trim().isEmpty()) {
        brokers.add(broker.trim());
      }
    }
    return brokers;
  }

  private static int port(String broker) {
    try {
      return Integer.parseInt(broker.substring(broker.lastIndexOf(':') + 1));
    } catch (NumberFormatException notAPort) {
      return 0;
    }
  }
}
