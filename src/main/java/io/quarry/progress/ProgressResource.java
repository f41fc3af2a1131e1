package io.quarry.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.PersonView;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

@Path("/progress")
@RolesAllowed(Roles.LEARNER)
class ProgressResource {

  @CheckedTemplate(basePath = "progress")
  static class Templates {
    static native TemplateInstance progress(
        PersonView me, Progress.Overview overview, LocalTimes times);

    private Templates() {}
  }

  /** Times as the school's clock shows them. */
  record LocalTimes(DateTimeFormatter format) {
    public String of(Instant time) {
      return format.format(time);
    }
  }

  private final Progress progress;
  private final Viewer viewer;
  private final LocalTimes times;

  ProgressResource(Progress progress, Viewer viewer, ZoneId zone) {
    this.progress = progress;
    this.viewer = viewer;
    this.times =
        new LocalTimes(
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .withZone(zone));
  }

  @GET
  public TemplateInstance progress() {
    PersonView me = viewer.require();
    return Templates.progress(me, progress.of(me.id()), times);
  }
}
