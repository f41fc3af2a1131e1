package io.quarry.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a request was made, as far as the browser tells. */
enum Origin {
  /** A page of ours. */
  OURS,
  /** Somebody else's page; a sibling below the same domain is somebody else, too. */
  FOREIGN,
  /** Not a browser, or one that does not tell. */
  UNKNOWN;

  /**
   * Judges the headers that page scripts cannot set, the most telling first.
   *
   * @param host the host and port that the request was sent to
   */
  static Origin of(String secFetchSite, String origin, String referer, String host) {
    if (secFetchSite != null) {
      return switch (secFetchSite) {
        case "same-origin", "none" -> OURS;
        default -> FOREIGN;
      };
    }
    if (origin != null) {
      return isAt(origin, host) ? OURS : FOREIGN;
    }
    if (referer != null) {
      return isAt(referer, host) ? OURS : FOREIGN;
    }
    return UNKNOWN;
  }

  /** Hosts only: behind a proxy that ends TLS the scheme that we see is not the browser's. */
  private static boolean isAt(String url, String host) {
    try {
      return host != null && host.equalsIgnoreCase(new URI(url).getRawAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
