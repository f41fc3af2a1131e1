package io.quarry.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Forms and failures as other rooms have them. */
@Path("/test/form")
@Produces(MediaType.TEXT_PLAIN)
@PermitAll
class FormEndpoint {

  @POST
  public String text(@RestForm String text) {
    return text;
  }

  @POST
  @Path("upload")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public String upload(@RestForm FileUpload document, @RestForm String title) {
    return document.fileName();
  }

  @POST
  @Path("json")
  @Consumes(MediaType.APPLICATION_JSON)
  public String json(String body) {
    return body;
  }

  @GET
  @Path("status/{status}")
  public String status(@RestPath int status) {
    throw new WebApplicationException(status);
  }

  @GET
  @Path("number/{number}")
  public String number(@RestPath long number) {
    return Long.toString(number);
  }

  @GET
  @Path("fault")
  public String fault() {
    throw new IllegalStateException("secret detail");
  }

  @GET
  @Path("private")
  @RolesAllowed("administrator")
  public String forAdministrators() {
    return "";
  }
}
