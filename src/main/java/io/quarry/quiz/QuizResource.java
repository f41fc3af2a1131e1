package io.quarry.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.PersonView;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.question.Grade;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The pages of an attempt. In addresses questions count from 1. */
@Path("/quiz/{attempt}")
@RolesAllowed(Roles.LEARNER)
class QuizResource {

  @CheckedTemplate(basePath = "quiz")
  static class Templates {
    static native TemplateInstance question(QuestionPage page);

    static native TemplateInstance feedback(FeedbackPage page);

    static native TemplateInstance finish(AttemptState attempt);

    static native TemplateInstance source(Quizzes.Proof proof, int number);

    static native TemplateInstance result(AttemptResult result, int possible, boolean visitor);

    private Templates() {}
  }

  /**
   * A question to answer.
   *
   * @param form what was just sent, so that nothing has to be typed again
   * @param problem why it does not count yet; null for a fresh page
   */
  record QuestionPage(
      AttemptState attempt,
      int number,
      QuestionView question,
      UUID idempotencyKey,
      ResponseForm form,
      ResponseForm.Problem problem) {}

  /** An answered question, and where to go from it. */
  record FeedbackPage(AttemptState attempt, int number, ReviewedQuestion question) {}

  private final Quizzes quizzes;
  private final Viewer viewer;

  QuizResource(Quizzes quizzes, Viewer viewer) {
    this.quizzes = quizzes;
    this.viewer = viewer;
  }

  /** Leads to where the learner left off. */
  @GET
  public Response resume(@RestPath UUID attempt) {
    AttemptState state = quizzes.state(me().id(), attempt).orElseThrow(NotFoundException::new);
    return Response.seeOther(address(attempt, state)).build();
  }

  @GET
  @Path("/{number}")
  public TemplateInstance question(@RestPath UUID attempt, @RestPath int number) {
    ItemState item =
        quizzes.item(me().id(), attempt, number - 1).orElseThrow(NotFoundException::new);
    return switch (item) {
      case ItemState.Open open -> page(open, ResponseForm.blank(), null);
      case ItemState.Done done ->
          Templates.feedback(new FeedbackPage(done.attempt(), number, done.question()));
    };
  }

  /** "Show me where": the document at the words that prove the key. */
  @GET
  @Path("/{number}/source")
  public TemplateInstance source(@RestPath UUID attempt, @RestPath int number) {
    return quizzes
        .proof(me().id(), attempt, number - 1)
        .map(proof -> Templates.source(proof, number))
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("/{number}")
  public Response answer(
      @RestPath UUID attempt,
      @RestPath int number,
      @RestForm("key") UUID key,
      @RestForm("pick") List<String> picks,
      @RestForm("text") String text) {
    UUID idempotencyKey = key == null ? UUID.randomUUID() : key;
    ResponseForm form = new ResponseForm(picks, text);
    return switch (quizzes.answer(me().id(), attempt, number - 1, idempotencyKey, form)) {
      case Quizzes.Outcome.Taken taken ->
          Response.seeOther(URI.create("/quiz/" + attempt + "/" + number)).build();
      case Quizzes.Outcome.Incomplete incomplete ->
          Response.status(422).entity(page(incomplete.item(), form, incomplete.problem())).build();
      case Quizzes.Outcome.Unknown unknown -> throw new NotFoundException();
    };
  }

  /** Asks before an attempt is ended early, because that cannot be undone. */
  @GET
  @Path("/finish")
  public Response confirmFinish(@RestPath UUID attempt) {
    AttemptState state = quizzes.state(me().id(), attempt).orElseThrow(NotFoundException::new);
    return state.finished()
        ? Response.seeOther(address(attempt, state)).build()
        : Response.ok(Templates.finish(state)).build();
  }

  @POST
  @Path("/finish")
  public Response finish(@RestPath UUID attempt) {
    if (!quizzes.finish(me().id(), attempt)) {
      throw new NotFoundException();
    }
    return Response.seeOther(URI.create("/quiz/" + attempt + "/result")).build();
  }

  @GET
  @Path("/result")
  public Response result(@RestPath UUID attempt) {
    PersonView me = me();
    return quizzes
        .result(me.id(), attempt)
        .map(
            result ->
                Response.ok(
                    Templates.result(result, result.attempt().size() * Grade.FULL, me.isVisitor())))
        .orElseGet(
            () -> {
              AttemptState state =
                  quizzes.state(me.id(), attempt).orElseThrow(NotFoundException::new);
              return Response.seeOther(address(attempt, state));
            })
        .build();
  }

  private PersonView me() {
    return viewer.require();
  }

  private static TemplateInstance page(
      ItemState.Open open, ResponseForm form, ResponseForm.Problem problem) {
    return Templates.question(
        new QuestionPage(
            open.attempt(),
            open.position() + 1,
            open.question(),
            open.idempotencyKey(),
            form,
            problem));
  }

  private static URI address(UUID attempt, AttemptState state) {
    return URI.create(
        "/quiz/" + attempt + (state.finished() ? "/result" : "/" + (state.next() + 1)));
  }
}
