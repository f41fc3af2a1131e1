package io.quarry.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of an encyclopedia that an address leads to. */
final class LinkTarget {

  private static final Pattern WIKI = Pattern.compile("(?:^|.*/)wiki/([^?#/:]{1,200})(?:[?#].*)?");

  private LinkTarget() {}

  /** "https://en.wikipedia.org/wiki/Tell_Atlas" is "Tell Atlas"; other addresses name nothing. */
  static String of(String address) {
    Matcher page = WIKI.matcher(address);
    if (!page.matches()) {
      return "";
    }
    try {
      return URLDecoder.decode(page.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)
          .replace('_', ' ')
          .strip();
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
