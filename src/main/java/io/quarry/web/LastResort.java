package io.quarry.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The page for what fails before any endpoint is reached: no database to look a session up in, a
 * body beyond all limits. It knows nothing about its viewer, because that may be what failed.
 */
@ApplicationScoped
class LastResort {

  private static final Logger LOG = Logger.getLogger(LastResort.class);

  /** After every route of Quarkus, before its own page of failures. */
  private static final int ORDER = 100_000;

  /** Right after the headers, before Quarkus refuses a large body without a word. */
  private static final int PRIORITY = 9_000;

  /**
   * So many times the limit are read to their end and thrown away: a browser shows an answer only
   * when it could send all. Beyond that the connection is closed.
   */
  private static final int PATIENCE = 20;

  private static final int TOO_LARGE = 413;
  private static final int UNAVAILABLE = 503;
  private static final int FAULT = 500;

  private final Languages languages;
  private final long largestBody;

  LastResort(
      Languages languages,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K")
          MemorySize largestBody) {
    this.languages = languages;
    this.largestBody = largestBody.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::weigh, PRIORITY);
  }

  void register(@Observes Router router) {
    router.route().order(ORDER).failureHandler(this::answer);
  }

  private void weigh(RoutingContext context) {
    HttpServerRequest request = context.request();
    long length = length(request);
    if (length <= largestBody) {
      context.next();
    } else if (length <= PATIENCE * largestBody) {
      request.handler(thrownAway -> {});
      request.endHandler(all -> tooLarge(context));
      request.resume();
    } else {
      context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      tooLarge(context);
    }
  }

  private static long length(HttpServerRequest request) {
    try {
      return Long.parseLong(request.getHeader(HttpHeaders.CONTENT_LENGTH));
    } catch (NumberFormatException absentOrNonsense) {
      return 0;
    }
  }

  private void tooLarge(RoutingContext context) {
    WebMessages messages = messages(context);
    answer(context, TOO_LARGE, messages.tooLargeHeading(), messages.tooLarge());
  }

  private void answer(RoutingContext context) {
    Throwable failure = context.failure();
    if (context.response().ended() || failure instanceof AuthenticationException) {
      context.next();
      return;
    }
    int status = context.statusCode();
    WebMessages messages = messages(context);
    if (status == TOO_LARGE) {
      tooLarge(context);
    } else if (status < FAULT && status > 0) {
      answer(context, status, messages.badRequestHeading(), messages.badRequest());
    } else {
      LOG.error("Failure before an endpoint was reached", failure);
      answer(context, UNAVAILABLE, messages.unavailableHeading(), messages.unavailable());
    }
  }

  private WebMessages messages(RoutingContext context) {
    return languages.in(WebMessages.class, languages.of(context));
  }

  private void answer(RoutingContext context, int status, String heading, String explanation) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
        .end(
            ErrorPages.Templates.bare(heading, explanation)
                .setLocale(languages.of(context))
                .render());
  }
}
