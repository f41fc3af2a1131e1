package io.quarry.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.PersonView;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.question.Grade;
import io.quarry.question.NearMiss;
import io.quarry.web.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The pages of an attempt. In addresses questions count from 1. */
@Path("/quiz/{attempt}")
@RolesAllowed(Roles.LEARNER)
class QuizResource {

  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "quiz")
  static class Templates {
    static native TemplateInstance question(QuestionPage page);

    static native TemplateInstance feedback(FeedbackPage page);

    static native TemplateInstance conflict(Conflict conflict);

    static native TemplateInstance finish(AttemptState attempt);

    static native TemplateInstance source(Quizzes.Proof proof, int number);

    static native TemplateInstance result(AttemptResult result, int possible, boolean visitor);

    private Templates() {}
  }

  /**
   * A question to answer.
   *
   * @param seen the last revision this page knows of
   * @param form what was just sent or stands, so that nothing has to be typed again
   * @param problem why it does not count yet; null for a fresh page
   */
  record QuestionPage(
      AttemptState attempt,
      int number,
      QuestionView question,
      UUID idempotencyKey,
      int seen,
      ResponseForm form,
      Optional<NearMiss> nearMiss,
      ResponseForm.Problem problem,
      Optional<TimerView> timer) {

    /** The number of the next question in a test; 0 behind the last one. */
    public int following() {
      return number < attempt.size() ? number + 1 : 0;
    }
  }

  /** An answered question, and where to go from it. */
  record FeedbackPage(AttemptState attempt, int number, ReviewedQuestion question) {}

  private final Quizzes quizzes;
  private final Answers answers;
  private final QuizConfig config;
  private final Viewer viewer;
  private final Clock clock;

  QuizResource(Quizzes quizzes, Answers answers, QuizConfig config, Viewer viewer, Clock clock) {
    this.quizzes = quizzes;
    this.answers = answers;
    this.config = config;
    this.viewer = viewer;
    this.clock = clock;
  }

  /** Leads to where the learner left off. */
  @GET
  public Response resume(@RestPath UUID attempt) {
    return Responses.seeOther(
        address(quizzes.state(me().id(), attempt).orElseThrow(NotFoundException::new)));
  }

  @GET
  @Path("/{number}")
  public TemplateInstance question(@RestPath UUID attempt, @RestPath int number) {
    ItemState item =
        quizzes.item(me().id(), attempt, number - 1).orElseThrow(NotFoundException::new);
    return switch (item) {
      case ItemState.Open open -> page(open, null);
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

  /**
   * @param seen the last revision that the page showed
   * @param go where to afterwards: {@code overview}, or on
   */
  @POST
  @Path("/{number}")
  public Response answer(
      @RestPath UUID attempt,
      @RestPath int number,
      @RestForm("key") UUID key,
      @RestForm("seen") @DefaultValue("0") int seen,
      @RestForm("go") @DefaultValue("") String go,
      @RestForm("pick") List<String> picks,
      @RestForm("text") String text) {
    boolean toOverview = go.equals("overview");
    Answers.Sent sent =
        new Answers.Sent(
            number - 1, key == null ? UUID.randomUUID() : key, seen, new ResponseForm(picks, text));
    return switch (answers.take(me().id(), attempt, sent)) {
      case Answers.Outcome.Taken taken ->
          Responses.seeOther(after(taken.attempt(), number, toOverview));
      case Answers.Outcome.Incomplete incomplete ->
          toOverview && sent.form().isBlank()
              ? Responses.seeOther("/quiz/" + attempt + "/overview")
              : Responses.page(UNPROCESSABLE, page(incomplete.item(), incomplete.problem()));
      case Answers.Outcome.Outdated outdated ->
          Responses.page(CONFLICT, page(outdated.item(), null));
      case Answers.Outcome.Refused refused ->
          Responses.page(CONFLICT, Templates.conflict(refused.conflict()));
      case Answers.Outcome.Unknown unknown -> throw new NotFoundException();
    };
  }

  /** In practice the feedback; in a test the next open question behind this one, or all of them. */
  private static String after(AttemptState attempt, int number, boolean toOverview) {
    if (!attempt.sealed()) {
      return "/quiz/" + attempt.id() + "/" + number;
    }
    int next = attempt.nextFrom(number);
    return "/quiz/"
        + attempt.id()
        + (toOverview || next == attempt.size() ? "/overview" : "/" + (next + 1));
  }

  /** Asks before an attempt is ended early, because that cannot be undone. */
  @GET
  @Path("/finish")
  public Response confirmFinish(@RestPath UUID attempt) {
    AttemptState state = quizzes.state(me().id(), attempt).orElseThrow(NotFoundException::new);
    return state.finished()
        ? Responses.seeOther(address(state))
        : Responses.page(Templates.finish(state));
  }

  @POST
  @Path("/finish")
  public Response finish(@RestPath UUID attempt) {
    if (!quizzes.finish(me().id(), attempt)) {
      throw new NotFoundException();
    }
    return Responses.seeOther("/quiz/" + attempt + "/result");
  }

  @GET
  @Path("/result")
  public Response result(@RestPath UUID attempt) {
    PersonView me = me();
    return quizzes
        .result(me.id(), attempt)
        .map(
            result ->
                Responses.page(
                    Templates.result(result, result.attempt().size() * Grade.FULL, me.isVisitor())))
        .orElseGet(() -> resume(attempt));
  }

  private PersonView me() {
    return viewer.require();
  }

  private TemplateInstance page(ItemState.Open open, ResponseForm.Problem problem) {
    return Templates.question(
        new QuestionPage(
            open.attempt(),
            open.position() + 1,
            open.question(),
            open.idempotencyKey(),
            open.seen(),
            open.form(),
            open.nearMiss(),
            problem,
            TimerView.of(open.attempt(), config.grace(), clock.instant())));
  }

  /** Where an attempt goes on. */
  static String address(AttemptState state) {
    String quiz = "/quiz/" + state.id();
    if (state.finished()) {
      return quiz + "/result";
    }
    return state.next() < state.size() ? quiz + "/" + (state.next() + 1) : quiz + "/overview";
  }
}
