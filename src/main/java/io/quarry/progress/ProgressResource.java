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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

@Path("/progress")
@RolesAllowed(Roles.LEARNER)
class ProgressResource {

  @CheckedTemplate(basePath = "progress")
  static class Templates {
    static native TemplateInstance progress(
        PersonView me, Progress.Overview overview, LocalTimes times);

    private Templates() {}
  }

  /** Times and days as the school's clock and calendar show them. */
  record LocalTimes(DateTimeFormatter format, DateTimeFormatter dayFormat) {
    public String of(Instant time) {
      return format.format(time);
    }

    public String day(LocalDate date) {
      return dayFormat.format(date);
    }
  }

  private final Progress progress;
  private final ProgressMessages messages;
  private final Viewer viewer;
  private final Flash flash;
  private final LocalTimes times;

  ProgressResource(
      Progress progress, ProgressMessages messages, Viewer viewer, Flash flash, ZoneId zone) {
    this.progress = progress;
    this.messages = messages;
    this.viewer = viewer;
    this.flash = flash;
    this.times =
        new LocalTimes(
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .withZone(zone),
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK));
  }

  @GET
  public TemplateInstance progress() {
    PersonView me = viewer.require();
    return Templates.progress(me, progress.of(me.id()), times);
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
