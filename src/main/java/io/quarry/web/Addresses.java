package io.quarry.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What templates need to write addresses. */
@TemplateExtension
final class Addresses {

  private Addresses() {}

  /** A text as part of the query of an address: {@code ?next={next.urlEncoded}}. */
  static String urlEncoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
