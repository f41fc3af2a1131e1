package io.quarry.quiz;

import io.quarry.question.Folding;
import io.quarry.question.Kind;
import io.quarry.question.Option;
import io.quarry.question.Question;
import java.util.List;

/**
 * What a question tells in its stem, and what no other stem may tell.
 *
 * @param stem folded
 * @param keys folded, each long enough to be told from a chance meeting; an ordering and a matching
 *     have none, for what is asked there is how items that everybody sees belong together
 * @param gap whether the key fills a gap: whoever has filled one knows the next that it fills
 */
record Giveaway(String stem, List<String> keys, boolean gap) {

  /** Characters of a folded key from which its words in another stem are no coincidence. */
  private static final int SHORTEST_KEY = 4;

  static Giveaway of(Question question) {
    return new Giveaway(
        Folding.fold(question.stem()),
        keys(question.kind()).stream()
            .map(Folding::fold)
            .filter(key -> key.length() >= SHORTEST_KEY)
            .toList(),
        question.kind() instanceof Kind.Cloze);
  }

  /** Whether one of the two gives away the other's key. */
  boolean clashes(Giveaway other) {
    return tells(other)
        || other.tells(this)
        || gap && other.gap && keys.stream().anyMatch(other.keys::contains);
  }

  private boolean tells(Giveaway other) {
    String words = " " + stem + " ";
    return other.keys.stream().anyMatch(key -> words.contains(" " + key + " "));
  }

  private static List<String> keys(Kind kind) {
    return switch (kind) {
      case Kind.SingleChoice choice -> List.of(choice.key());
      case Kind.MultipleChoice choice ->
          choice.options().stream().filter(Option::correct).map(Option::text).toList();
      case Kind.TrueFalse statement -> List.of();
      case Kind.Numeric numeric -> List.of(numeric.value().toPlainString());
      case Kind.ShortAnswer answer -> answer.accepted();
      case Kind.Cloze cloze -> cloze.accepted();
      case Kind.Ordering ordering -> List.of();
      case Kind.Matching matching -> List.of();
    };
  }
}
