package io.quarry.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points of the compass that can be left out of a sentence which says where something lies. */
final class DirectionGaps {

  /** Verbs of sentences that tell where something lies, not where somebody went. */
  private static final Pattern LYING =
      Pattern.compile(
          "\\b(?:is|are|was|were|lies|lie|lay|stands|sits|located|situated|runs|extends|stretches|flows|crosses|covers|occupies|borders)\\b");

  private static final String POINT = "((?:[Nn]orth|[Ss]outh)(?:-?(?:east|west))?|[Ee]ast|[Ww]est)";

  private static final List<Pattern> TOLD =
      List.of(
          Pattern.compile(
              "\\b(?:in|on|at|along|from|near|of) the (?:far |extreme |very )?("
                  + POINT
                  + "(?:ern)?)(?= (?:part|side|coast(?! (?:by|near|at|on|along|in|with)\\b)|tip|end|bank|shore|edge|border|corner|half|slopes?|outskirts|seaboard|coastline|suburbs?)\\b)"),
          Pattern.compile(
              "\\b(?:is|lies|stands|sits|located|situated|coast|km|kilomet(?:re|er)s|miles|mountains|County|directly) (?:to the |in the (?:far )?)?("
                  + POINT
                  + ")(?= of (?:the )?\\p{Lu})"),
          Pattern.compile(
              "\\b(?:is|lies|stands|located|situated) in ((?:[Nn]orth|[Ss]outh)-?(?:east|west)ern|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern)(?= \\p{Lu})"),
          Pattern.compile("\\bthe (" + POINT + "ern)(?=[ -]?most \\p{Ll})"));

  private final Gaps gaps;
  private final Statement statement;
  private final String text;

  DirectionGaps(Gaps gaps) {
    this.gaps = gaps;
    this.statement = gaps.statement();
    this.text = gaps.text();
  }

  /** Finds them all. */
  void find() {
    if (!LYING.matcher(text).find()
        || DISTANCES.matcher(text).find()
        || statement.subject().person()
        || !statement.naming(text) && !statement.subject().place()) {
      return;
    }
    within();
    for (Pattern pattern : TOLD) {
      Matcher told = pattern.matcher(text);
      while (told.find() && alone(told.start(1), told.end(1))) {
        gaps.put(
            told.start(1), told.end(1), Value.Name.of(told.group(1), "direction"), "direction", 4);
      }
    }
  }

  /** Not "in northeastern Norvik, at the northeast corner": one tells the other. */
  private boolean alone(int start, int end) {
    String point = DASH.matcher(text.substring(start, end)).replaceAll("").replaceFirst("ern$", "");
    String rest = DASH.matcher(text.substring(0, start) + text.substring(end)).replaceAll("");
    return !Pattern.compile("(?i)\\b" + point + "(?:ern)?\\b").matcher(rest).find();
  }

  private static final Pattern DASH = Pattern.compile("(?i)(?<=north|south)-(?=east|west)");

  /** How far it is to several places, and in which direction, nobody learns. */
  private static final Pattern DISTANCES =
      Pattern.compile(
          "\\d (?:km|kilomet(?:re|er)s|miles?)\\b.*\\d (?:km|kilomet(?:re|er)s|miles?)\\b");

  /** "Norvik is a town in southern Westland." */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:, | in )((?:north|south)-?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?)(?= \\p{Lu}[\\p{L} ]{2,30}[.,])");

  private void within() {
    Matcher within = WITHIN.matcher(text);
    if (statement.subject().names().stream().anyMatch(text::startsWith)
        && within.find()
        && alone(within.start(1), within.end(1))) {
      gaps.put(
          within.start(1),
          within.end(1),
          Value.Name.of(within.group(1), "direction"),
          "direction",
          4);
    }
  }
}
