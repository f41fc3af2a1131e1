package io.quarry.quiz;

import io.quarry.account.PersonView;
import io.quarry.account.VisitorMerged;
import io.quarry.bank.Askable;
import io.quarry.bank.BankName;
import io.quarry.bank.Banks;
import io.quarry.bank.Quote;
import io.quarry.bank.SourceText;
import io.quarry.question.Grade;
import io.quarry.question.Grader;
import io.quarry.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Runs quizzes: every method is one transaction, and knows only the person's own attempts. */
@ApplicationScoped
@Transactional
class Quizzes {

  private final AttemptRepository attempts;
  private final Banks banks;
  private final Clock clock;
  private final RandomGenerator random;
  private final Event<AnswerGraded> graded;

  Quizzes(
      AttemptRepository attempts,
      Banks banks,
      Clock clock,
      RandomGenerator random,
      Event<AnswerGraded> graded) {
    this.graded = graded;
    this.attempts = attempts;
    this.banks = banks;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Plans a quiz: questions the person has not answered yet come first, no fact is asked twice, and
   * the order follows from the attempt's seed.
   *
   * @param topics slugs to choose from; empty for all
   * @param count how many questions at most, at least 1
   * @return the attempt's public id, or nothing when no question fits
   */
  Optional<UUID> start(long personId, long bankId, Set<String> topics, int count) {
    List<Askable> pool =
        banks.askable(bankId).stream()
            .filter(question -> topics.isEmpty() || topics.contains(question.topic()))
            .toList();
    if (pool.isEmpty()) {
      return Optional.empty();
    }
    long seed = random.nextLong();
    AttemptEntity attempt = new AttemptEntity(personId, bankId, seed, clock.instant());
    attempts.persist(attempt);
    Set<Long> seen = attempts.seen(personId, pool.stream().map(Askable::questionId).toList());
    attempts.plan(attempt.id(), items(choose(pool, seen, count, new Random(seed))));
    return Optional.of(attempt.publicId());
  }

  static List<Askable> choose(List<Askable> pool, Set<Long> seen, int count, Random random) {
    List<Askable> shuffled = new ArrayList<>(pool);
    Collections.shuffle(shuffled, random);
    shuffled.sort(Comparator.comparing(question -> seen.contains(question.questionId())));
    Set<String> facts = new HashSet<>();
    List<Askable> chosen =
        new ArrayList<>(
            shuffled.stream()
                .filter(question -> facts.add(question.factId()))
                .limit(count)
                .toList());
    Collections.shuffle(chosen, random);
    return chosen;
  }

  private static List<AttemptItem> items(List<Askable> chosen) {
    List<AttemptItem> items = new ArrayList<>();
    for (Askable question : chosen) {
      items.add(new AttemptItem(items.size(), question.questionId(), question.versionId()));
    }
    return items;
  }

  /** The person's latest unfinished attempt at a bank, to go on with. */
  Optional<UUID> open(PersonView person, long bankId) {
    return attempts.openAttempt(person.id(), bankId).map(AttemptEntity::publicId);
  }

  /** Where the person stands in an attempt of their own. */
  Optional<AttemptState> state(long personId, UUID attempt) {
    return attempts.findOwn(attempt, personId).map(this::state);
  }

  /** What to show at a position, from 0; nothing when the attempt has no such position. */
  Optional<ItemState> item(long personId, UUID attemptId, int position) {
    return attempts
        .findOwn(attemptId, personId)
        .flatMap(
            attempt -> {
              AttemptState state = state(attempt);
              if (position < 0 || position >= state.size()) {
                return Optional.empty();
              }
              AttemptItem item = state.items().get(position);
              Question question = banks.versions(Set.of(item.versionId())).get(item.versionId());
              return Optional.of(itemState(attempt, state, position, question));
            });
  }

  private ItemState itemState(
      AttemptEntity attempt, AttemptState state, int position, Question question) {
    AnswerEntity answer = state.answers().get(position);
    if (answer == null && !state.finished()) {
      return new ItemState.Open(
          state, position, QuestionView.of(question, attempt.seed(), position), UUID.randomUUID());
    }
    return new ItemState.Done(
        state,
        position,
        review(
            attempt,
            position,
            question,
            answer,
            banks.quotes(attempt.bankId(), question.evidence())));
  }

  /**
   * Takes an answer. The first one given at a position counts; the same form again, or one from
   * another tab, finds it there and changes nothing. The last open answer finishes the attempt.
   */
  Outcome answer(
      long personId, UUID attemptId, int position, UUID idempotencyKey, ResponseForm form) {
    // Locked, so that of two last answers at the same time one sees the other and finishes.
    AttemptEntity attempt = attempts.lockOwn(attemptId, personId).orElse(null);
    if (attempt == null) {
      return new Outcome.Unknown();
    }
    AttemptState state = state(attempt);
    if (position < 0 || position >= state.size()) {
      return new Outcome.Unknown();
    }
    if (state.finished() || state.answers().containsKey(position)) {
      return new Outcome.Taken();
    }
    long version = state.items().get(position).versionId();
    Question question = banks.versions(Set.of(version)).get(version);
    Shuffle shuffle = QuestionView.shuffle(question.kind(), attempt.seed(), position);
    return switch (form.read(question.kind(), shuffle)) {
      case ResponseForm.Reading.Missing missing ->
          new Outcome.Incomplete(
              new ItemState.Open(
                  state,
                  position,
                  QuestionView.of(question, attempt.seed(), position),
                  idempotencyKey),
              missing.problem());
      case ResponseForm.Reading.Given given -> {
        Grade grade = Grader.grade(question.kind(), given.response());
        Instant now = clock.instant();
        if (!attempts.appendFirst(
            attempt.id(), position, idempotencyKey, given.response(), grade, now)) {
          // The key came with an answer to another question: no page of ours sends that.
          yield new Outcome.Unknown();
        }
        graded.fire(
            new AnswerGraded(
                personId,
                attempt.bankId(),
                state.items().get(position).questionId(),
                question.fact().id(),
                grade,
                now));
        if (state.answers().size() + 1 >= state.size()) {
          attempt.finish(now);
        }
        yield new Outcome.Taken();
      }
    };
  }

  /**
   * Where the proof of an answered question stands, as documents to read; nothing while the
   * question is open, for the marks would give the key away.
   */
  Optional<Proof> proof(long personId, UUID attemptId, int position) {
    return attempts
        .findOwn(attemptId, personId)
        .flatMap(
            attempt -> {
              AttemptState state = state(attempt);
              if (position < 0
                  || position >= state.size()
                  || !(state.finished() || state.answers().containsKey(position))) {
                return Optional.empty();
              }
              long version = state.items().get(position).versionId();
              Question question = banks.versions(Set.of(version)).get(version);
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
    Optional<AttemptEntity> attempt = attempts.findOwn(attemptId, personId);
    attempt.ifPresent(own -> own.finish(clock.instant()));
    return attempt.isPresent();
  }

  /** Score, topics and a review of every question; for an attempt that has ended. */
  Optional<AttemptResult> result(long personId, UUID attemptId) {
    return attempts
        .findOwn(attemptId, personId)
        .filter(attempt -> attempt.finishedAt().isPresent())
        .map(this::result);
  }

  private AttemptResult result(AttemptEntity attempt) {
    AttemptState state = state(attempt);
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
    return new AttemptResult(state, List.copyOf(topics.values()), reviewed);
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

  private AttemptState state(AttemptEntity attempt) {
    BankName bank = banks.names(Set.of(attempt.bankId())).get(attempt.bankId());
    return new AttemptState(
        attempt.publicId(),
        bank,
        attempts.items(attempt.id()),
        attempts.answers(attempt.id()).stream()
            .collect(Collectors.toMap(AnswerEntity::position, Function.identity())),
        attempt.finishedAt().isPresent());
  }

  /** A visitor who logs in takes all attempts along. */
  void moveAttempts(@Observes VisitorMerged merged) {
    attempts.moveAll(merged.visitorId(), merged.personId());
  }

  /** What became of an answer. */
  sealed interface Outcome {
    /** It counts, or an earlier one does. */
    record Taken() implements Outcome {}

    /** Nothing was chosen or typed that could be graded. */
    record Incomplete(ItemState.Open item, ResponseForm.Problem problem) implements Outcome {}

    /** There is no such attempt of this person, or no such position in it. */
    record Unknown() implements Outcome {}
  }
}
