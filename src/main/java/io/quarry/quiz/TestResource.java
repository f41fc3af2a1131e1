package io.quarry.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.web.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The pages that only a test has: all its questions, and its time. */
@Path("/quiz/{attempt}")
@RolesAllowed(Roles.LEARNER)
class TestResource {

  @CheckedTemplate(basePath = "quiz")
  static class Templates {
    static native TemplateInstance overview(OverviewPage page);

    static native TemplateInstance time(
        AttemptState attempt, List<Extension> extensions, Optional<TimerView> timer);

    private Templates() {}
  }

  /** Which questions have an answer; nothing about whether it is right. */
  record OverviewPage(AttemptState attempt, List<Place> places, Optional<TimerView> timer) {}

  /**
   * A question of the test.
   *
   * @param number from 1
   */
  record Place(int number, boolean answered) {}

  private final Quizzes quizzes;
  private final QuizConfig config;
  private final Viewer viewer;
  private final Clock clock;

  TestResource(Quizzes quizzes, QuizConfig config, Viewer viewer, Clock clock) {
    this.quizzes = quizzes;
    this.config = config;
    this.viewer = viewer;
    this.clock = clock;
  }

  @GET
  @Path("/overview")
  public Response overview(@RestPath UUID attempt) {
    AttemptState state = state(attempt);
    if (!state.sealed()) {
      return Responses.seeOther(QuizResource.address(state));
    }
    List<Place> places = new ArrayList<>();
    for (int position = 0; position < state.size(); position++) {
      places.add(new Place(position + 1, state.answers().containsKey(position)));
    }
    return Responses.page(Templates.overview(new OverviewPage(state, places, timer(state))));
  }

  /** More time, and whether to see it. */
  @GET
  @Path("/time")
  public Response time(@RestPath UUID attempt) {
    AttemptState state = state(attempt);
    if (!state.sealed() || !state.timing().isLimited()) {
      return Responses.seeOther(QuizResource.address(state));
    }
    List<Extension> longer =
        Stream.of(Extension.values())
            .filter(extension -> extension.compareTo(state.timing().extension()) >= 0)
            .toList();
    return Responses.page(Templates.time(state, longer, timer(state)));
  }

  @POST
  @Path("/time")
  public Response extend(
      @RestPath UUID attempt,
      @RestForm("extension") String extension,
      @RestForm("hide") boolean hide) {
    Extension wanted =
        Stream.of(Extension.values())
            .filter(one -> one.name().equals(extension))
            .findFirst()
            .orElseThrow(BadRequestException::new);
    if (!quizzes.extend(viewer.require().id(), attempt, wanted, hide)) {
      throw new NotFoundException();
    }
    return Responses.seeOther("/quiz/" + attempt);
  }

  private AttemptState state(UUID attempt) {
    return quizzes.state(viewer.require().id(), attempt).orElseThrow(NotFoundException::new);
  }

  private Optional<TimerView> timer(AttemptState state) {
    return TimerView.of(state, config.grace(), clock.instant());
  }
}
