package io.quarry.bank;

import java.util.Map;

/** What became of an edited question. */
sealed interface EditOutcome {

  /** It is a new version now, or was so already. */
  record Saved() implements EditOutcome {}

  /** It is no question as it stands; sentences by the name of the field. */
  record Invalid(Map<String, String> problems) implements EditOutcome {}

  /** Somebody saved another version meanwhile. */
  record Overtaken() implements EditOutcome {}

  /** There is no such question, or no such topic, for this reviewer. */
  record Unknown() implements EditOutcome {}
}
