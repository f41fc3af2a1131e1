package io.quarry.platform;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses under which browsers find this server. */
final class Addresses {
  /** Reserved for documentation: nobody answers there, and nothing is sent there. */
  private static final String ELSEWHERE = "192.0.2.1";

  private Addresses() {}

  /**
   * First the one to open on this machine, then the one for phones on the same network, where the
   * server listens on it.
   *
   * @param host as configured; 0.0.0.0 and :: are every interface
   */
  static List<String> of(String host, int port) {
    List<String> addresses = new ArrayList<>();
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    addresses.add("http://" + (everywhere ? "localhost" : bracketed(host)) + ":" + port);
    if (everywhere) {
      onNetwork()
          .ifPresent(
              address ->
                  addresses.add(
                      "http://" + address + ":" + port + "  (phones on the same network)"));
    }
    return addresses;
  }

  private static String bracketed(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** The address of the interface that leads out; without a route, the first private one. */
  private static Optional<String> onNetwork() {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(new InetSocketAddress(ELSEWHERE, 9));
      InetAddress own = socket.getLocalAddress();
      if (own instanceof Inet4Address && !own.isAnyLocalAddress() && !own.isLoopbackAddress()) {
        return Optional.of(own.getHostAddress());
      }
    } catch (IOException | java.io.UncheckedIOException noRoute) {
      // A network without a way out still has phones on it.
    }
    try {
      return NetworkInterface.networkInterfaces()
          .filter(Addresses::isUp)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
          .map(InetAddress::getHostAddress)
          .findFirst();
    } catch (SocketException e) {
      return Optional.empty();
    }
  }

  /** Bridges of container engines lead to no phone. */
  private static boolean isUp(NetworkInterface candidate) {
    try {
      return candidate.isUp()
          && !candidate.isLoopback()
          && Stream.of("docker", "br-", "veth", "virbr")
              .noneMatch(prefix -> candidate.getName().startsWith(prefix));
    } catch (SocketException e) {
      return false;
    }
  }
}
