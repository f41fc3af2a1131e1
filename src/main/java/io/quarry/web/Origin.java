package io.quarry.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Where a request was made, as far as the browser tells. */
enum Origin {
  /** A page of ours. */
  OURS,
  /** Somebody else's page; a sibling below the same domain is somebody else, too. */
  FOREIGN,
  /** Not a browser, or one that does not tell. */
  UNKNOWN;

  static Origin of(HttpServerRequest request) {
    return of(
        header(request, "Sec-Fetch-Site"),
        header(request, "Origin"),
        header(request, "Referer"),
        request.authority() == null ? null : request.authority().toString());
  }

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

  /** All values: a browser sends one, and whoever sends two is not believed the better of them. */
  private static String header(HttpServerRequest request, String name) {
    List<String> values = request.headers().getAll(name);
    return values.isEmpty() ? null : String.join(",", values);
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
