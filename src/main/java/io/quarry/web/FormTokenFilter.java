package io.quarry.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Lets nothing be changed from another site's page. Every request that may change something needs
 * the token of {@link FormToken}, in the form or, for scripts that send no form, in a header; and
 * the browser must not say that it comes from elsewhere. A form of our own whose token is not good
 * any more comes back as it was typed: the request goes on as one for the page that the form was
 * on, and that page is filled in, see {@link StaleForm}.
 */
class FormTokenFilter {

  /** The name of the field and of the header. */
  static final String NAME = "form-token";

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private final FormToken token;
  private final ErrorPages pages;
  private final WebMessages messages;

  FormTokenFilter(FormToken token, ErrorPages pages, WebMessages messages) {
    this.token = token;
    this.pages = pages;
    this.messages = messages;
  }

  @ServerRequestFilter
  @WithFormRead
  public Response check(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
    if (HARMLESS.contains(request.getMethod())) {
      return null;
    }
    Origin origin = Origin.of(context.request());
    FormData form =
        ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
    String given = given(request, form);
    if (origin != Origin.FOREIGN && given != null && token.accepts(given)) {
      return null;
    }
    if (origin != Origin.OURS) {
      return pages.forged();
    }
    FormAgain again = FormAgain.of(context.request(), form);
    Optional<String> page = StaleForm.pageOf(context.request());
    if (page.isEmpty() || context.get(StaleForm.NAME) != null) {
      return pages.stale(again);
    }
    if (form != null) {
      form.deleteFiles();
    }
    ((ResteasyReactiveRequestContext) request.getServerRequestContext()).suspend();
    context.put(StaleForm.NAME, new StaleForm(page.get(), again));
    // The body has been read.
    context.request().headers().remove(HttpHeaders.CONTENT_TYPE).remove(HttpHeaders.CONTENT_LENGTH);
    context.vertx().runOnContext(now -> context.reroute(HttpMethod.GET, page.get()));
    return null;
  }

  /** Makes of the page that the form was on, rendered anew, the page with what had been entered. */
  @ServerResponseFilter
  public void refill(ContainerResponseContext response, RoutingContext context) {
    StaleForm stale = context.remove(StaleForm.NAME);
    if (stale == null) {
      return;
    }
    Optional<String> filled =
        response.getStatus() == Response.Status.OK.getStatusCode()
                && response.getEntity() instanceof String page
            ? stale.fill(page, messages.staleHeading(), messages.stale())
            : Optional.empty();
    Response answer = filled.map(pages::staleOnItsPage).orElseGet(() -> pages.stale(stale.form()));
    response.setStatus(answer.getStatus());
    response.getHeaders().clear();
    response.getHeaders().putAll(answer.getHeaders());
    response.setEntity(answer.getEntity(), null, answer.getMediaType());
  }

  private static String given(ContainerRequestContext request, FormData form) {
    String header = request.getHeaderString(NAME);
    if (header != null || form == null) {
      return header;
    }
    FormValue field = form.getFirst(NAME);
    return field == null || field.isFileItem() ? null : field.getValue();
  }
}
