package io.quarry.quiz;

import io.quarry.bank.Banks;
import io.quarry.bank.Quote;
import io.quarry.bank.SourceText;
import io.quarry.question.Grade;
import io.quarry.question.NearMiss;
import io.quarry.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows and ends quizzes: every method is one transaction, and knows only the person's own. */
@ApplicationScoped
@Transactional
class Quizzes {

  private final AttemptRepository repository;
  private final Attempts attempts;
  private final Endings endings;
  private final Banks banks;
  private final Clock clock;

  Quizzes(
      AttemptRepository repository, Attempts attempts, Endings endings, Banks banks, Clock clock) {
    this.repository = repository;
    this.attempts = attempts;
    this.endings = endings;
    this.banks = banks;
    this.clock = clock;
  }

  /** Where the person stands in an attempt of their own. */
  Optional<AttemptState> state(long personId, UUID attempt) {
    return attempts.own(personId, attempt).map(attempts::state);
  }

  /** What to show at a position, from 0; nothing when the attempt has no such position. */
  Optional<ItemState> item(long personId, UUID attemptId, int position) {
    return attempts
        .own(personId, attemptId)
        .flatMap(
            attempt -> {
              AttemptState state = attempts.state(attempt);
              if (position < 0 || position >= state.size()) {
                return Optional.empty();
              }
              Question question = attempts.question(state, position);
              if (state.sealed() && state.timing().countsSpeed()) {
                repository.show(attempt.id(), position, clock.instant());
              }
              return Optional.of(
                  state.reveals(position)
                      ? done(attempt, state, position, question)
                      : open(attempt, state, position, question));
            });
  }

  static ItemState.Open open(
      AttemptEntity attempt, AttemptState state, int position, Question question) {
    Shuffle shuffle = QuestionView.shuffle(question.kind(), attempt.seed(), position);
    Optional<AnswerEntity> nearMiss = state.nearMiss(position);
    Optional<AnswerEntity> given =
        nearMiss.or(() -> Optional.ofNullable(state.answers().get(position)));
    return new ItemState.Open(
        state,
        position,
        QuestionView.of(question, attempt.seed(), position),
        UUID.randomUUID(),
        state.revision(position),
        given.map(a -> ResponseForm.of(a.response(), shuffle)).orElse(ResponseForm.blank()),
        nearMiss.flatMap(
            near -> NearMiss.of(question.kind(), near.response(), words -> false, words -> false)));
  }

  private ItemState done(
      AttemptEntity attempt, AttemptState state, int position, Question question) {
    return new ItemState.Done(
        state,
        position,
        review(
            attempt,
            position,
            question,
            state.answers().get(position),
            banks.quotes(attempt.bankId(), question.evidence())));
  }

  /**
   * Where the proof of an answered question stands, as documents to read; nothing while the
   * question is open, for the marks would give the key away.
   */
  Optional<Proof> proof(long personId, UUID attemptId, int position) {
    return attempts
        .own(personId, attemptId)
        .flatMap(
            attempt -> {
              AttemptState state = attempts.state(attempt);
              if (position < 0 || position >= state.size() || !state.reveals(position)) {
                return Optional.empty();
              }
              Question question = attempts.question(state, position);
              return Optional.of(
                  new Proof(
                      state,
                      question.stem(),
                      question.explanation(),
                      banks.sources(attempt.bankId(), question.evidence())));
            });
  }

  /** An answered question and the documents that prove its key. */
  record Proof(AttemptState attempt, String stem, String explanation, List<SourceText> sources) {}

  /** Ends an attempt early; what is open stays unanswered. */
  boolean finish(long personId, UUID attemptId) {
    Optional<AttemptEntity> attempt = attempts.lock(personId, attemptId);
    attempt.ifPresent(endings::end);
    return attempt.isPresent();
  }

  /**
   * Gives a running test more time, never less.
   *
   * @return false when there is no such attempt
   */
  boolean extend(long personId, UUID attemptId, Extension extension, boolean hideClock) {
    Optional<AttemptEntity> attempt = attempts.lock(personId, attemptId);
    attempt
        .filter(own -> own.finishedAt().isEmpty())
        .ifPresent(
            own -> {
              own.extend(extension);
              own.hideClock(hideClock);
            });
    return attempt.isPresent();
  }

  /** Score, topics and a review of every question; for an attempt that has ended. */
  Optional<AttemptResult> result(long personId, UUID attemptId) {
    return attempts
        .own(personId, attemptId)
        .filter(attempt -> attempt.finishedAt().isPresent())
        .map(this::result);
  }

  private AttemptResult result(AttemptEntity attempt) {
    AttemptState state = attempts.state(attempt);
    Map<Long, Question> questions =
        banks.versions(state.items().stream().map(AttemptItem::versionId).toList());
    Iterator<Quote> quotes =
        banks
            .quotes(
                attempt.bankId(),
                state.items().stream()
                    .flatMap(item -> questions.get(item.versionId()).evidence().stream())
                    .toList())
            .iterator();
    Map<String, String> topicTitles = banks.topicTitles(attempt.bankId());
    List<ReviewedQuestion> reviewed = new ArrayList<>();
    Map<String, TopicResult> topics = new LinkedHashMap<>();
    for (AttemptItem item : state.items()) {
      Question question = questions.get(item.versionId());
      AnswerEntity answer = state.answers().get(item.position());
      List<Quote> proof = question.evidence().stream().map(piece -> quotes.next()).toList();
      ReviewedQuestion review = review(attempt, item.position(), question, answer, proof);
      reviewed.add(review);
      topics.merge(
          question.topic(),
          new TopicResult(
              topicTitles.getOrDefault(question.topic(), question.topic()), review.points(), 1),
          TopicResult::plus);
    }
    return new AttemptResult(
        state,
        List.copyOf(topics.values()),
        reviewed,
        state.timing().countsSpeed()
            ? Optional.of(SpeedResult.of(state, repository.shown(attempt.id())))
            : Optional.empty());
  }

  private static ReviewedQuestion review(
      AttemptEntity attempt,
      int position,
      Question question,
      AnswerEntity answer,
      List<Quote> quotes) {
    return ReviewedQuestion.of(
        question,
        Optional.ofNullable(answer).map(AnswerEntity::response),
        answer == null ? Grade.WRONG : answer.grade(),
        QuestionView.shuffle(question.kind(), attempt.seed(), position),
        quotes);
  }
}
