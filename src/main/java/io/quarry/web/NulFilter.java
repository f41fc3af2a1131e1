package io.quarry.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No name in an address holds the character NUL, and no database text can: nothing is there. */
class NulFilter {

  private final ErrorPages pages;

  NulFilter(ErrorPages pages) {
    this.pages = pages;
  }

  @ServerRequestFilter(preMatching = true)
  public Response filter(ContainerRequestContext request) {
    boolean nul =
        request.getUriInfo().getPath().indexOf('\0') >= 0
            || request.getUriInfo().getQueryParameters().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0);
    return nul ? pages.of(404) : null;
  }
}
