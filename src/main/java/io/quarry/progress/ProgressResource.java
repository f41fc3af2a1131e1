package io.quarry.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.PersonView;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.web.Flash;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

@Path("/progress")
@RolesAllowed(Roles.LEARNER)
class ProgressResource {

  @CheckedTemplate(basePath = "progress")
  static class Templates {
    static native TemplateInstance progress(PersonView me, Progress.Overview overview);

    private Templates() {}
  }

  private final Progress progress;
  private final ProgressMessages messages;
  private final Viewer viewer;
  private final Flash flash;

  ProgressResource(Progress progress, ProgressMessages messages, Viewer viewer, Flash flash) {
    this.progress = progress;
    this.messages = messages;
    this.viewer = viewer;
    this.flash = flash;
  }

  @GET
  public TemplateInstance progress() {
    PersonView me = viewer.require();
    return Templates.progress(me, progress.of(me.id()));
  }

  @POST
  @Path("/review")
  public Response review(@RestForm("bank") String bank) {
    return started(progress.reviewDue(viewer.require().id(), bank));
  }

  @POST
  @Path("/mistakes")
  public Response practise(@RestForm("bank") String bank) {
    return started(progress.practiseMistakes(viewer.require().id(), bank));
  }

  /** Leads to where the quiz stands, or back when there is nothing to ask. */
  private Response started(Optional<UUID> attempt) {
    if (attempt.isEmpty()) {
      flash.info(messages.nothingLeft());
    }
    return Response.seeOther(URI.create(attempt.map(quiz -> "/quiz/" + quiz).orElse("/progress")))
        .build();
  }
}
