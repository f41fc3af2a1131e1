package io.quarry.fact;

/** How a fact's value relates to its subject, in the grammar that a stem needs. */
public sealed interface Predicate {

  /**
   * The value is the subject's something: "the population of Aruba is 103,400".
   *
   * @param noun what it is, without article: {@code population}
   * @param past whether it is told in the past tense
   */
  record Attribute(String noun, boolean past) implements Predicate {}

  /**
   * The value completes a clause about the subject: "the site was completed | in | 1985".
   *
   * @param auxiliary what a question puts before the subject: {@code was}, {@code did}
   * @param inQuestion the rest of the verb phrase as a question has it: {@code open in Hamhung}
   * @param inStatement the verb phrase as a statement has it: {@code opened in Hamhung}
   * @param preposition what stands before the value; empty where it is a bare object
   * @param dateLast whether a statement may end with its date: not where the source does, or the
   *     statement would be its words
   */
  record Clause(
      String auxiliary, String inQuestion, String inStatement, String preposition, boolean dateLast)
      implements Predicate {

    Clause(String auxiliary, String inQuestion, String inStatement, String preposition) {
      this(auxiliary, inQuestion, inStatement, preposition, true);
    }

    /** The same with another preposition before the value. */
    Clause with(String other) {
      return new Clause(auxiliary, inQuestion, inStatement, other, dateLast);
    }

    /** The same of a subject in the plural: "were founded", "do belong". */
    Clause plural() {
      return new Clause(
          plural(auxiliary),
          inQuestion,
          inStatement.startsWith(auxiliary + " ")
              ? plural(auxiliary) + inStatement.substring(auxiliary.length())
              : inStatement
                  .replaceFirst("^(belong|come)s\\b", "$1")
                  .replaceFirst("^has\\b", "have"),
          preposition,
          dateLast);
    }

    private static String plural(String auxiliary) {
      return switch (auxiliary) {
        case "was" -> "were";
        case "is" -> "are";
        case "does" -> "do";
        case "has" -> "have";
        default -> auxiliary;
      };
    }
  }

  /**
   * The value is the one of which something holds: "Mount Tahat | is the highest peak of Algeria".
   *
   * @param verbPhrase what holds of it: {@code is the highest peak of Algeria}
   */
  record Identity(String verbPhrase) implements Predicate {}

  /**
   * The value fills a gap in a sentence: "Norvik has a large | tram | network."
   *
   * @param before what stands before the value, from the sentence's beginning
   * @param told what the sentence has in its place
   * @param after what stands behind it, to the full stop
   * @param hint what kind of thing is missing, where the sentence does not show it; may be empty,
   *     and "?" where the value's class must be known before it is asked
   */
  record Gap(String before, String told, String after, String hint) implements Predicate {}
}
