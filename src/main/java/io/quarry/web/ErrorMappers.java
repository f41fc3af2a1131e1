package io.quarry.web;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Which page follows which failure. */
class ErrorMappers {

  private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
  private static final int FAULT = 500;
  private static final int REFERENCE_BYTES = 4;

  /** Up to a megabyte: more than anybody types. */
  private static final int LONGEST_FORM_DIGITS = 6;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final ErrorPages pages;

  ErrorMappers(ErrorPages pages) {
    this.pages = pages;
  }

  @ServerExceptionMapper
  public Response notFound(NotFoundException e) {
    return pages.of(404);
  }

  /**
   * A form that was refused is shown at the address that it was sent to, where there may be no page
   * to read. Who goes there from itself, such as by choosing another language, gets the page above,
   * which the form was on.
   */
  @ServerExceptionMapper
  public Response notAllowed(NotAllowedException e, RoutingContext context) {
    HttpServerRequest request = context.request();
    String path = request.path();
    boolean fromItself =
        request.method().equals(HttpMethod.GET)
            && path.equals(pathOf(request.getHeader("Referer")));
    return fromItself
        ? Responses.seeOther(LocalPath.of(path.substring(0, Math.max(1, path.lastIndexOf('/')))))
        : pages.of(405);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e) {
    return pages.of(403);
  }

  /**
   * Who has to log in first is brought back afterwards. Who has been logged out while typing gets
   * the form back; its body has not been read yet, because the check comes before that.
   */
  @ServerExceptionMapper
  public Uni<Response> unauthorized(UnauthorizedException e, RoutingContext context) {
    HttpServerRequest request = context.request();
    if (isTypedForm(request) && Origin.of(request) == Origin.OURS) {
      Future<Buffer> whole = request.body();
      request.resume();
      return UniHelper.toUni(whole)
          .map(body -> pages.loggedOut(FormAgain.of(request, body.toString())));
    }
    if (request.getHeader("HX-Request") != null) {
      String back = pathOf(request.getHeader("HX-Current-URL"));
      return Uni.createFrom().item(Response.status(401).header("HX-Redirect", login(back)).build());
    }
    return Uni.createFrom().item(toLogin(request));
  }

  private Response toLogin(HttpServerRequest request) {
    String accept = request.getHeader("Accept");
    if (accept == null || !accept.contains("text/html")) {
      return pages.of(401);
    }
    boolean reading = request.method().equals(HttpMethod.GET);
    String back = reading ? request.uri() : pathOf(request.getHeader("Referer"));
    return Response.seeOther(URI.create(login(back))).build();
  }

  private static boolean isTypedForm(HttpServerRequest request) {
    String type = request.getHeader("Content-Type");
    String length = request.getHeader("Content-Length");
    return request.method().equals(HttpMethod.POST)
        && type != null
        && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)
        && length != null
        && length.length() <= LONGEST_FORM_DIGITS;
  }

  @ServerExceptionMapper
  public Response webApplication(WebApplicationException e) {
    Response response = e.getResponse();
    if (response.getStatus() < 400 || response.hasEntity()) {
      return response;
    }
    return response.getStatus() >= FAULT ? fault(e) : pages.of(response.getStatus());
  }

  @ServerExceptionMapper
  public Response fault(Throwable e) {
    byte[] bytes = new byte[REFERENCE_BYTES];
    RANDOM.nextBytes(bytes);
    String reference = HexFormat.of().formatHex(bytes);
    LOG.errorf(e, "Failure %s", reference);
    return pages.failed(FAULT, reference);
  }

  private static String login(String back) {
    return "/login?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  private static String pathOf(String url) {
    try {
      return url == null ? "/" : new URI(url).getRawPath();
    } catch (URISyntaxException e) {
      return "/";
    }
  }
}
