package io.quarry.quiz;

import io.quarry.bank.Askable;
import io.quarry.bank.Banks;
import io.quarry.question.Folding;
import io.quarry.question.Grade;
import io.quarry.question.Grader;
import io.quarry.question.NearMiss;
import io.quarry.question.Question;
import io.quarry.question.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes answers, each once and none over another that its page did not show. */
@ApplicationScoped
@Transactional
class Answers {

  private final AttemptRepository repository;
  private final Attempts attempts;
  private final Endings endings;
  private final Banks banks;
  private final Clock clock;
  private final Event<AnswerGraded> graded;

  Answers(
      AttemptRepository repository,
      Attempts attempts,
      Endings endings,
      Banks banks,
      Clock clock,
      Event<AnswerGraded> graded) {
    this.repository = repository;
    this.attempts = attempts;
    this.endings = endings;
    this.banks = banks;
    this.clock = clock;
    this.graded = graded;
  }

  /**
   * An answer as it came.
   *
   * @param position from 0
   * @param seen the last revision that its page showed
   */
  record Sent(int position, UUID idempotencyKey, int seen, ResponseForm form) {}

  /** What became of an answer. */
  sealed interface Outcome {
    /**
     * It stands, or did already.
     *
     * @param attempt as it was before
     */
    record Taken(AttemptState attempt) implements Outcome {}

    /** Nothing was chosen or typed that could be graded. */
    record Incomplete(ItemState.Open item, ResponseForm.Problem problem) implements Outcome {}

    /** Its page did not know yet that the answer before it wants a better spelling. */
    record Outdated(ItemState.Open item) implements Outcome {}

    /** Something else stands that its page did not show, or the quiz is over. */
    record Refused(Conflict conflict) implements Outcome {}

    /** There is no such attempt of this person, or no such position in it. */
    record Unknown() implements Outcome {}
  }

  /**
   * Takes an answer. In practice the first graded one counts, and a near miss is asked once more;
   * in a test each is a new revision until the end. The same form sent again changes nothing.
   */
  Outcome take(long personId, UUID attemptId, Sent sent) {
    // Locked, so that of two answers at the same time the later one sees the earlier.
    AttemptEntity attempt = attempts.lock(personId, attemptId).orElse(null);
    if (attempt == null) {
      return new Outcome.Unknown();
    }
    AttemptState state = attempts.state(attempt);
    if (sent.position() < 0 || sent.position() >= state.size()) {
      return new Outcome.Unknown();
    }
    Question question = attempts.question(state, sent.position());
    Shuffle shuffle = QuestionView.shuffle(question.kind(), attempt.seed(), sent.position());
    ResponseForm.Reading reading = sent.form().read(question.kind(), shuffle);
    Taking taking = new Taking(attempt, state, question, sent);
    return switch (reading) {
      case ResponseForm.Reading.Missing missing ->
          state.reveals(sent.position())
              ? new Outcome.Taken(state)
              : new Outcome.Incomplete(
                  taking.open().with(sent.idempotencyKey(), sent.seen(), sent.form()),
                  missing.problem());
      case ResponseForm.Reading.Given given -> take(taking, given.response());
    };
  }

  /** An answer on its way. */
  private record Taking(AttemptEntity attempt, AttemptState state, Question question, Sent sent) {

    Optional<AnswerEntity> standing() {
      return Optional.ofNullable(state.answers().get(sent.position()));
    }

    /** Whether this very answer is there already. */
    boolean there(Response response) {
      return standing().filter(answer -> answer.response().equals(response)).isPresent()
          || known().filter(answer -> answer.response().equals(response)).isPresent();
    }

    /** What came with the same key, and from the same page. */
    Optional<AnswerEntity> known() {
      return state
          .sentWith(sent.idempotencyKey())
          .filter(answer -> answer.position() == sent.position());
    }

    /** The revision that is there now. */
    int revision() {
      return state.revision(sent.position());
    }

    /** Whether the page did not show what is there now. */
    boolean outdated() {
      return sent.seen() != revision() || known().isPresent();
    }

    ItemState.Open open() {
      return Quizzes.open(attempt, state, sent.position(), question);
    }

    Conflict conflict(Response response) {
      return new Conflict(
          state,
          sent.position(),
          question.kind().label(),
          question.stem(),
          standing().map(a -> ResponseWords.of(question.kind(), a.response())).orElse(List.of()),
          ResponseWords.of(question.kind(), response),
          sent.form(),
          UUID.randomUUID(),
          revision());
    }
  }

  private Outcome take(Taking taking, Response response) {
    AttemptState state = taking.state();
    if (taking.there(response)) {
      return new Outcome.Taken(state);
    }
    if (state.reveals(taking.sent().position())) {
      return new Outcome.Refused(taking.conflict(response));
    }
    if (taking.outdated()) {
      return taking.standing().isPresent()
          ? new Outcome.Refused(taking.conflict(response))
          : new Outcome.Outdated(
              taking.open().with(UUID.randomUUID(), taking.revision(), taking.sent().form()));
    }
    Grade grade = Grader.grade(taking.question().kind(), response);
    Optional<Grade> earned =
        isNearMiss(taking, response, grade) ? Optional.empty() : Optional.of(grade);
    Instant now = clock.instant();
    if (!repository.append(
        taking.attempt().id(),
        taking.sent().position(),
        taking.sent().seen() + 1,
        taking.sent().idempotencyKey(),
        response,
        earned,
        now)) {
      // The key came with an answer to another question: no page of ours sends that.
      return new Outcome.Unknown();
    }
    if (state.mode() != Mode.TEST) {
      earned.ifPresent(counted -> count(taking, counted, now));
    }
    return new Outcome.Taken(state);
  }

  private void count(Taking taking, Grade grade, Instant now) {
    AttemptState before = taking.state();
    graded.fire(
        new AnswerGraded(
            taking.attempt().personId(),
            taking.attempt().bankId(),
            before.items().get(taking.sent().position()).questionId(),
            taking.question().fact().id(),
            grade,
            now));
    if (before.open() == 1) {
      endings.end(taking.attempt(), now);
    }
  }

  /** Whether to ask for a better spelling or the whole answer: in practice, and once. */
  private boolean isNearMiss(Taking taking, Response response, Grade grade) {
    return !grade.right()
        && taking.state().mode() != Mode.TEST
        && taking.state().nearMiss(taking.sent().position()).isEmpty()
        && NearMiss.of(
                taking.question().kind(),
                response,
                words -> isAnswer(taking.attempt().bankId(), words),
                words -> banks.mention(taking.attempt().bankId(), words))
            .isPresent();
  }

  private boolean isAnswer(long bankId, String words) {
    String folded = Folding.loose(words);
    return banks
        .versions(banks.askable(bankId).stream().map(Askable::versionId).toList())
        .values()
        .stream()
        .flatMap(question -> question.answers().stream())
        .map(Folding::loose)
        .anyMatch(folded::equals);
  }
}
