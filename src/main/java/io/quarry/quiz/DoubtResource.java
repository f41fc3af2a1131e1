package io.quarry.quiz;

import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.bank.DoubtMessages;
import io.quarry.bank.DoubtReason;
import io.quarry.web.Flash;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** "Something is wrong with this question", from somebody who has answered it. */
@Path("/quiz/{attempt}/{number}/doubt")
@RolesAllowed(Roles.LEARNER)
class DoubtResource {

  private final AnsweredQuestions answered;
  private final DoubtMessages messages;
  private final Viewer viewer;
  private final Flash flash;

  DoubtResource(AnsweredQuestions answered, DoubtMessages messages, Viewer viewer, Flash flash) {
    this.answered = answered;
    this.messages = messages;
    this.viewer = viewer;
    this.flash = flash;
  }

  @POST
  public Response raise(
      @RestPath UUID attempt,
      @RestPath int number,
      @RestForm @DefaultValue("") String reason,
      @RestForm @DefaultValue("") String words) {
    DoubtReason known = DoubtReason.of(reason).orElse(DoubtReason.OTHER);
    if (!answered.doubt(viewer.require().id(), attempt, number - 1, known, words)) {
      throw new NotFoundException();
    }
    flash.success(messages.raised());
    return Response.seeOther(URI.create("/quiz/" + attempt + "/" + number)).build();
  }
}
