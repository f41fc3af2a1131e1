package io.quarry.quiz;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the tests whose learners went away, so that their answers count. */
@ApplicationScoped
class Sweeper {

  private final Endings endings;

  Sweeper(Endings endings) {
    this.endings = endings;
  }

  /** Each in its own transaction: one that fails does not hold up those before it. */
  @Scheduled(every = "${quarry.quiz.sweep:1M}", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    while (QuarkusTransaction.requiringNew().call(endings::endOneOverdue)) {
      // One at a time until there is none left.
    }
  }
}
