package io.quarry.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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
    Origin origin =
        Origin.of(
            request.getHeaderString("Sec-Fetch-Site"),
            request.getHeaderString("Origin"),
            request.getHeaderString("Referer"),
            context.request().authority().toString());
    FormData form =
        ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
    String given = given(request, form);
    if (origin != Origin.FOREIGN && given != null && token.accepts(given)) {
      return null;
    }
    return origin == Origin.OURS ? pages.stale(again(request, form)) : pages.forged();
  }

  private static String given(ContainerRequestContext request, FormData form) {
    String header = request.getHeaderString(NAME);
    if (header != null || form == null) {
      return header;
    }
    FormValue field = form.getFirst(NAME);
    return field == null || field.isFileItem() ? null : field.getValue();
  }

  private static FormAgain again(ContainerRequestContext request, FormData form) {
    List<FormAgain.Field> fields = new ArrayList<>();
    boolean files = false;
    if (form != null) {
      for (String name : form) {
        Deque<FormValue> values = form.get(name);
        for (FormValue value : values) {
          files |= value.isFileItem();
          if (!name.equals(NAME)) {
            fields.add(field(name, value));
          }
        }
      }
    }
    MediaType type = request.getMediaType();
    boolean multipart = files || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    String address = request.getUriInfo().getRequestUri().getRawPath();
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    return new FormAgain(query == null ? address : address + "?" + query, multipart, fields);
  }

  private static FormAgain.Field field(String name, FormValue value) {
    if (value.isFileItem()) {
      return new FormAgain.Field(name, "", FormAgain.Kind.FILE);
    }
    return name.toLowerCase(Locale.ROOT).contains("password")
        ? new FormAgain.Field(name, "", FormAgain.Kind.PASSWORD)
        : new FormAgain.Field(name, value.getValue(), FormAgain.Kind.TEXT);
  }
}
