package io.quarry.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every answer that came to count, once its transaction was kept. */
@ApplicationScoped
class Graded {

  private final List<AnswerGraded> events = new CopyOnWriteArrayList<>();

  void listen(@Observes(during = TransactionPhase.AFTER_SUCCESS) AnswerGraded event) {
    events.add(event);
  }

  List<AnswerGraded> events() {
    return List.copyOf(events);
  }

  void forget() {
    events.clear();
  }
}
