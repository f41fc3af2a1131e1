package io.quarry.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;

/**
 * The headers of every response, those of files and failures included: that is why this is a filter
 * of the HTTP server and not of the endpoints.
 */
@ApplicationScoped
class HeaderFilter {

  /** Before everything else, so that no response escapes. */
  private static final int PRIORITY = 10_000;

  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "worker-src 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'");

  private static final String PERMISSIONS_POLICY =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** Tells the service worker whose page this is, so that it keeps none of somebody else's. */
  static final String VIEWER = "Quarry-Viewer";

  void register(@Observes Filters filters) {
    filters.register(HeaderFilter::filter, PRIORITY);
  }

  private static void filter(RoutingContext context) {
    context.addHeadersEndHandler(ignored -> complete(context));
    context.next();
  }

  private static void complete(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    if (MediaType.TEXT_HTML.equals(headers.get(HttpHeaders.CONTENT_TYPE))) {
      headers.set(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
    }
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Permissions-Policy", PERMISSIONS_POLICY);
    if (context.request().isSSL()) {
      headers.set("Strict-Transport-Security", "max-age=31536000");
    }
    if (context.request().path().startsWith(Asset.PATH)) {
      boolean found = context.response().getStatusCode() < 400;
      boolean versioned = context.request().getParam(Asset.VERSION) != null;
      headers.set(HttpHeaders.CACHE_CONTROL, found && versioned ? FOR_EVER : "no-cache");
      headers.set("Service-Worker-Allowed", "/");
    } else {
      // Every page knows its viewer, be it only in the navigation.
      if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
      }
      headers.add(HttpHeaders.VARY, "HX-Request, Accept-Language, Cookie");
      headers.set(VIEWER, viewer(context));
    }
  }

  /** The same for all pages of a person; it says nothing about them. Empty for a stranger. */
  private static String viewer(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
            && !user.getSecurityIdentity().isAnonymous()
        ? Asset.version(
            user.getSecurityIdentity().getPrincipal().getName().getBytes(StandardCharsets.UTF_8))
        : "";
  }
}
