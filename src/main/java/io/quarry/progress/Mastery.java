package io.quarry.progress;

/**
 * How much of a topic somebody would know if asked now.
 *
 * @param facts that can be asked
 * @param met facts that were asked before
 * @param recalled sum of the facts' probabilities of recall; a fact never asked counts as 0
 */
public record Mastery(long facts, long met, double recalled) {

  static final Mastery NONE = new Mastery(0, 0, 0);

  Mastery plus(Mastery other) {
    return new Mastery(facts + other.facts, met + other.met, recalled + other.recalled);
  }

  /** The probability to know a fact picked at random: 0 to 100, rounded down; 0 without a fact. */
  public long percent() {
    return facts == 0 ? 0 : (long) (recalled * 100 / facts);
  }
}
