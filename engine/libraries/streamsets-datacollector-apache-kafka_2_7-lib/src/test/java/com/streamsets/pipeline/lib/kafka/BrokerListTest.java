package com.streamsets.pipeline.lib.kafka;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BrokerListTest {

  @Test
  void eachBrokerNeedsHostAndPort() {
    assertEquals(Optional.empty(), new BrokerList("one:9092, [::1]:9093").malformed());
    assertEquals(Optional.of("two"), new BrokerList("one:9092,two").malformed());
    assertEquals(Optional.of(":9092"), new BrokerList(":9092").malformed());
    assertEquals(Optional.of("one:99999"), new BrokerList("one:99999").malformed());
    assertEquals(Optional.of(""), new BrokerList(" ").malformed());
  }

  @Test
  void oneBrokerThatAnswersIsEnough() throws Exception {
    try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int closed;
      try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        closed = other.getLocalPort();
      }
      assertEquals(Optional.empty(), new BrokerList("127.0.0.1:" + closed + ",127.0.0.1:" + open.getLocalPort()).unreachable());
      assertTrue(new BrokerList("127.0.0.1:" + closed).unreachable().isPresent());
    }
  }
}
