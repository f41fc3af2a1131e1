package io.quarry.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The pages of everything that goes wrong. Browsers get a page; other clients get the same sentence
 * as plain text.
 */
@RequestScoped
class ErrorPages {

  /**
   * The parts of the layout. The form may have asked for a part of its own page, which an error
   * page does not have: nothing would be shown.
   */
  private static final String WHOLE_PAGE = ".skip-link, .site-header, #content, .site-footer";

  private static final int CONFLICT = 409;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final RoutingContext context;
  private final WebMessages messages;

  ErrorPages(RoutingContext context, WebMessages messages) {
    this.context = context;
    this.messages = messages;
  }

  @CheckedTemplate(basePath = "web")
  static class Templates {
    static native TemplateInstance error(String heading, String explanation, String reference);

    /** Without anything that could fail in its turn. */
    static native TemplateInstance bare(String heading, String explanation);

    static native TemplateInstance stale(
        String heading, String explanation, boolean loggedOut, FormAgain form);

    private Templates() {}
  }

  /** A page for a status. */
  Response of(int status) {
    return switch (status) {
      case 401 -> of(status, messages.unauthorizedHeading(), messages.unauthorized());
      case 403 -> of(status, messages.forbiddenHeading(), messages.forbidden());
      case 404 -> of(status, messages.notFoundHeading(), messages.notFound());
      case 405 -> of(status, messages.notAllowedHeading(), messages.notAllowed());
      case 409 -> of(status, messages.conflictHeading(), messages.conflict());
      case 413 -> of(status, messages.tooLargeHeading(), messages.tooLarge());
      case 429 -> of(status, messages.tooManyHeading(), messages.tooMany());
      default ->
          status < 500
              ? of(status, messages.badRequestHeading(), messages.badRequest())
              : failed(status, "");
    };
  }

  /** A page for a fault of ours; the reference leads to the line in the log. */
  Response failed(int status, String reference) {
    return respond(
        status,
        messages.failedHeading(),
        Templates.error(messages.failedHeading(), messages.failed(), reference));
  }

  /** A form that another site's page has sent. */
  Response forged() {
    return of(FORBIDDEN, messages.forgedHeading(), messages.forged());
  }

  /** A form that was open for too long. */
  Response stale(FormAgain form) {
    return respond(
        CONFLICT,
        messages.staleHeading(),
        Templates.stale(messages.staleHeading(), messages.stale(), false, form));
  }

  /**
   * A form that was open for too long, on the page that it came from.
   *
   * @param page whole or, where a script asked for it, a part
   */
  Response staleOnItsPage(String page) {
    return Response.status(CONFLICT)
        .type(MediaType.TEXT_HTML + ";charset=utf-8")
        .entity(page)
        .build();
  }

  /** A form of somebody whose session has ended while the form was open. */
  Response loggedOut(FormAgain form) {
    return respond(
        UNAUTHORIZED,
        messages.loggedOutHeading(),
        Templates.stale(messages.loggedOutHeading(), messages.loggedOut(), true, form));
  }

  private Response of(int status, String heading, String explanation) {
    return respond(status, heading, Templates.error(heading, explanation, ""));
  }

  private Response respond(int status, String plain, TemplateInstance page) {
    if (!wantsPage()) {
      return Response.status(status).type("text/plain;charset=utf-8").entity(plain).build();
    }
    Response.ResponseBuilder response =
        Response.status(status).type(MediaType.TEXT_HTML + ";charset=utf-8").entity(page.render());
    if (context.request().getHeader("HX-Request") != null) {
      // Not into the little place where an answer was expected.
      response
          .header("HX-Retarget", "body")
          .header("HX-Reswap", "innerHTML show:window:top")
          .header("HX-Reselect", WHOLE_PAGE);
    }
    return response.build();
  }

  private boolean wantsPage() {
    String accept = context.request().getHeader("Accept");
    return context.request().getHeader("HX-Request") != null
        || (accept != null && accept.contains(MediaType.TEXT_HTML));
  }
}
