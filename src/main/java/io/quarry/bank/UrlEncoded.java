package io.quarry.bank;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values inside addresses. In templates: {@code {query.urlEncoded}}. */
@TemplateExtension
final class UrlEncoded {

  private UrlEncoded() {}

  static String urlEncoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
