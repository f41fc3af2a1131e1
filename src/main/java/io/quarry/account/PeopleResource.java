package io.quarry.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.web.Flash;
import io.quarry.web.Paging;
import io.quarry.web.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The administrators' list of accounts. */
@Path("/people")
@RolesAllowed(Roles.ADMINISTRATOR)
class PeopleResource {

  private static final int PAGE_SIZE = 25;

  private final Viewer viewer;
  private final Administration administration;
  private final AccountMessages messages;
  private final Flash flash;

  PeopleResource(
      Viewer viewer, Administration administration, AccountMessages messages, Flash flash) {
    this.viewer = viewer;
    this.administration = administration;
    this.messages = messages;
    this.flash = flash;
  }

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance people(
        List<PersonRow> people, Paging paging, String query, String here, long self);

    private Templates() {}
  }

  @GET
  public TemplateInstance page(
      @RestQuery @DefaultValue("") String query, @RestQuery @DefaultValue("1") int page) {
    int number = Math.max(1, page);
    Administration.Found found = administration.search(query, number, PAGE_SIZE);
    String address = "/people?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    Paging paging = new Paging(number, PAGE_SIZE, found.total(), address);
    return Templates.people(
        found.people(), paging, query, paging.address(number), viewer.require().id());
  }

  @POST
  @Path("{id}/teacher")
  public Response grantTeacher(
      @RestPath long id, @RestForm boolean granted, @RestForm @DefaultValue("") String back) {
    String username = administration.grantTeacher(id, granted);
    flash.success(granted ? messages.nowTeacher(username) : messages.noTeacher(username));
    return backTo(back);
  }

  @POST
  @Path("{id}/block")
  public Response block(
      @RestPath long id, @RestForm boolean blocked, @RestForm @DefaultValue("") String back) {
    if (id == viewer.require().id()) {
      // The page offers no such button; who locks himself out needs the command of the jar.
      throw new ForbiddenException();
    }
    String username = administration.block(id, blocked);
    flash.success(blocked ? messages.nowBlocked(username) : messages.noLongerBlocked(username));
    return backTo(back);
  }

  private static Response backTo(String back) {
    return Responses.seeOther(back.startsWith("/people?") ? back : "/people");
  }
}
