package io.quarry.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a parameter of a request may send a browser: to a page of ours and nowhere else. */
public final class LocalPath {

  private static final String HOME = "/";

  private LocalPath() {}

  /** The path as given if it is one of this server, else the first page. */
  public static String of(String given) {
    if (given == null || !given.startsWith("/") || given.startsWith("//")) {
      return HOME;
    }
    try {
      // Refuses backslashes and control characters, which browsers read in their own ways.
      URI uri = new URI(given);
      return uri.isAbsolute() || uri.getRawAuthority() != null ? HOME : given;
    } catch (URISyntaxException e) {
      return HOME;
    }
  }

  /** The path and query of a page's whole address, such as a browser names in {@code Referer}. */
  static String ofUrl(String url) {
    try {
      URI uri = new URI(url == null ? HOME : url);
      return of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    } catch (URISyntaxException e) {
      return HOME;
    }
  }
}
