package io.quarry.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Lets nothing be changed from another site's page. Every request that may change something needs
 * the token of {@link FormToken}, in the form or, for scripts that send no form, in a header; and
 * the browser must not say that it comes from elsewhere. A form of our own whose token is not good
 * any more comes back as it was typed.
 */
class FormTokenFilter {

  /** The name of the field and of the header. */
  static final String NAME = "form-token";

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private final FormToken token;
  private final ErrorPages pages;

  FormTokenFilter(FormToken token, ErrorPages pages) {
    this.token = token;
    this.pages = pages;
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
    return origin == Origin.OURS
        ? pages.stale(FormAgain.of(context.request(), form))
        : pages.forged();
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
