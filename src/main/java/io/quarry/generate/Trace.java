package io.quarry.generate;

import io.quarry.document.Span;

/** Is told, while a bank is made, what became of each draft. */
public interface Trace {

  /** Listens to nothing. */
  Trace NONE =
      new Trace() {
        @Override
        public void kept(Span passage, String rule, String kind, String stem) {
          // nobody listens
        }

        @Override
        public void dropped(Span passage, String stem, String gate, String reason) {
          // nobody listens
        }
      };

  /** A draft became a question. */
  void kept(Span passage, String rule, String kind, String stem);

  /** A draft failed a gate. */
  void dropped(Span passage, String stem, String gate, String reason);
}
