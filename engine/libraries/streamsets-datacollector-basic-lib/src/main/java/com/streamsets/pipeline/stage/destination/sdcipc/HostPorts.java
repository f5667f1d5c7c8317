package com.streamsets.pipeline.stage.destination.sdcipc;

import com.streamsets.pipeline.api.Target;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The origins that batches go to in turn; one that failed rests while others are on standby. */
final class HostPorts {

  private static final String CONFIG = "config.hostPorts";

  private final List<String> active = new ArrayList<>();
  private final List<String> standby = new ArrayList<>();
  private int last = -1;

  HostPorts(List<String> hostPorts) {
    List<String> shuffled = new ArrayList<>(hostPorts);
    Collections.shuffle(shuffled);
    int size = Math.min(shuffled.size(), Math.max(2, (int) Math.log(shuffled.size()) + 1));
    active.addAll(shuffled.subList(0, size));
    standby.addAll(shuffled.subList(size, shuffled.size()));
  }

  /** Where the next request goes. */
  String next(boolean lastFailed) {
    if (lastFailed && !standby.isEmpty()) {
      standby.add(active.set(last, standby.remove(0)));
    } else {
      last = (last + 1) % active.size();
    }
    return active.get(last).trim();
  }

  /** The first thing that is wrong with the list. */
  static Optional<Target.ConfigIssue> check(Target.Context context, List<String> hostPorts) {
    if (hostPorts == null || hostPorts.isEmpty()) {
      return issue(context, Errors.IPC_DEST_00);
    }
    Set<String> different = new HashSet<>();
    for (String entry : hostPorts) {
      if (entry == null) {
        return issue(context, Errors.IPC_DEST_01);
      }
      String hostPort = entry.trim().toLowerCase(Locale.ROOT);
      different.add(hostPort);
      Optional<Target.ConfigIssue> wrong = checkOne(context, hostPort);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return different.size() < hostPorts.size() ? issue(context, Errors.IPC_DEST_06) : Optional.empty();
  }

  private static Optional<Target.ConfigIssue> checkOne(Target.Context context, String hostPort) {
    int colon = hostPort.lastIndexOf(':');
    try {
      InetAddress.getByName(host(hostPort));
    } catch (UnknownHostException e) {
      return issue(context, Errors.IPC_DEST_02, hostPort, e.getMessage());
    }
    if (colon < 0) {
      return issue(context, Errors.IPC_DEST_05, hostPort, "there is no ':'");
    }
    try {
      int port = Integer.parseInt(hostPort.substring(colon + 1));
      return port < 1 || port > 65535 ? issue(context, Errors.IPC_DEST_04, hostPort) : Optional.empty();
    } catch (NumberFormatException e) {
      return issue(context, Errors.IPC_DEST_05, hostPort, e.getMessage());
    }
  }

  private static String host(String hostPort) {
    int open = hostPort.indexOf('[');
    int close = hostPort.indexOf(']');
    if (open >= 0 && close > open) {
      return hostPort.substring(open + 1, close);
    }
    int colon = hostPort.indexOf(':');
    return colon >= 0 && colon == hostPort.lastIndexOf(':') ? hostPort.substring(0, colon) : hostPort;
  }

  private static Optional<Target.ConfigIssue> issue(Target.Context context, Errors error, Object... args) {
    return Optional.of(context.createConfigIssue(Groups.RPC.name(), CONFIG, error, args));
  }
}
