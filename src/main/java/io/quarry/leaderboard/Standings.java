package io.quarry.leaderboard;

import io.quarkus.runtime.StartupEvent;
import io.quarry.account.PersonLeaving;
import io.quarry.account.VisitorMerged;
import io.quarry.bank.BankChanged;
import io.quarry.platform.PostgresZone;
import io.quarry.quiz.AnswerGraded;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Keeps the leaderboards in step with the answers, inside the answers' own transactions. Opting out
 * and a person's deletion are triggers of the database.
 */
@ApplicationScoped
@Transactional
class Standings {

  private static final Logger LOG = Logger.getLogger(Standings.class);

  private final StandingRepository standings;
  private final EntityManager entities;
  private final String zone;

  Standings(StandingRepository standings, EntityManager entities, ZoneId zone) {
    this.standings = standings;
    this.entities = entities;
    this.zone = PostgresZone.nameOf(zone);
  }

  /**
   * Before whoever else observes it, and for wrong answers too: so that all answers lock the person
   * first, and none waits in a circle with the many answers of a test that ends.
   */
  void count(@Observes @Priority(Interceptor.Priority.APPLICATION) AnswerGraded answer) {
    LocalDate day = standings.lock(answer.personId(), answer.at(), zone);
    if (answer.grade().right()) {
      standings.openBoards(answer.questionId(), day);
      if (standings.count(answer.personId(), answer.questionId(), day)) {
        standings.compareWeeks(answer.personId(), answer.questionId(), day);
      }
    }
  }

  /**
   * A visitor who logs in takes along what they solved: once the quizzes have moved the answers.
   */
  void merge(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) VisitorMerged merged) {
    standings.lock(merged.personId(), Instant.EPOCH, zone);
    standings.takeOver(merged.visitorId(), merged.personId());
    onLedger(ledger -> ledger.recountPerson(merged.personId()));
  }

  /** After whoever locks what an answer or a publication locks before the boards. */
  void awaitRecount(
      @Observes @Priority(Interceptor.Priority.APPLICATION + 900) PersonLeaving leaving) {
    standings.lock(leaving.personId(), Instant.EPOCH, zone);
  }

  void recount(@Observes BankChanged changed) {
    entities.flush();
    onLedger(ledger -> ledger.recountBank(changed.bankId()));
  }

  /** Another time zone cuts days and weeks elsewhere. */
  void recountInAnotherZone(@Observes StartupEvent start) {
    String counted =
        entities.unwrap(Session.class).doReturningWork(connection -> Ledger.zone(connection));
    if (!counted.equals(zone)) {
      if (!counted.isEmpty()) {
        LOG.infof(
            "The time zone has changed from %s to %s: counting the leaderboards anew.",
            counted, zone);
      }
      onLedger(Ledger::recount);
    }
  }

  /** What is done with the leaderboards as a whole. */
  @FunctionalInterface
  private interface Count {
    void on(Ledger ledger) throws SQLException;
  }

  private void onLedger(Count count) {
    entities.unwrap(Session.class).doWork(connection -> count.on(new Ledger(connection, zone)));
  }
}
