package io.quarry.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers that resources give besides a plain page. */
public final class Responses {

  private static final int OK = 200;
  private static final int UNPROCESSABLE = 422;

  private Responses() {}

  /** After a POST that worked: the page to look at now. */
  public static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  /**
   * After somebody left for good or for now: the first page, and nothing of theirs stays in the
   * browser, neither pages read nor answers not yet sent.
   */
  public static Response gone() {
    return Response.seeOther(URI.create("/"))
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .build();
  }

  /** The page of a form that was refused, with its errors. */
  public static Response invalid(TemplateInstance page) {
    return page(UNPROCESSABLE, page);
  }

  public static Response page(TemplateInstance page) {
    return page(OK, page);
  }

  /** A page with another status than 200. */
  public static Response page(int status, TemplateInstance page) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }
}
