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

  /** Every kind of control, the second of two forms that go to one address. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public String page() {
    return """
        <!DOCTYPE html><title>Page</title>
        <form method="post" action="/test/form"><input type="hidden" name="id" value="1">
          <input name="text"></form>
        <form method="post" action="/test/form"><input type="hidden" name="id" value="2">
          <input type="hidden" name="form-token" value="fresh">
          <input name="text" value="as stored"><input name="text">
          <textarea name="long">as stored</textarea>
          <input type="radio" name="one" value="a" checked><input type="radio" name="one" value="b">
          <input type="checkbox" name="some" value="a" checked>
          <input type="checkbox" name="some" value="b"><input type="checkbox" name="flag" checked>
          <select name="rank"><option>1</option><option selected>2</option></select>
          <select name="rank"><option value="1">first</option><option>2</option></select>
          <input type="password" name="password"></form>
        """;
  }

  @GET
  @Path("another")
  @Produces(MediaType.TEXT_HTML)
  public String pageWithoutTheForm() {
    return "<!DOCTYPE html><title>Another page</title>";
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
