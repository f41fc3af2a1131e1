package io.quarry.account;

import java.util.Arrays;

/** What counts as one address when somebody guesses passwords. */
final class ClientAddress {

  /** A home or a phone has a whole network of so many bits, not one address. */
  private static final int IPV6_GROUPS = 4;

  private ClientAddress() {}

  /** IPv4 as it is, IPv6 by its network. */
  static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    String[] groups = address.split(":", -1);
    return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, IPV6_GROUPS)));
  }
}
