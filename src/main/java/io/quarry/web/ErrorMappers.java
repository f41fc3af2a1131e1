package io.quarry.web;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
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
  private static final SecureRandom RANDOM = new SecureRandom();

  private final ErrorPages pages;

  ErrorMappers(ErrorPages pages) {
    this.pages = pages;
  }

  @ServerExceptionMapper
  public Response notFound(NotFoundException e) {
    return pages.of(404);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e) {
    return pages.of(403);
  }

  /** Who has to log in first is brought back afterwards. */
  @ServerExceptionMapper
  public Response unauthorized(UnauthorizedException e, RoutingContext context) {
    if (context.request().getHeader("HX-Request") != null) {
      String back = pathOf(context.request().getHeader("HX-Current-URL"));
      return Response.status(401).header("HX-Redirect", login(back)).build();
    }
    String accept = context.request().getHeader("Accept");
    if (accept == null || !accept.contains("text/html")) {
      return pages.of(401);
    }
    boolean reading = context.request().method().name().equals("GET");
    String back =
        reading ? context.request().uri() : pathOf(context.request().getHeader("Referer"));
    return Response.seeOther(URI.create(login(back))).build();
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
