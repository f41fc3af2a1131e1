package io.quarry.fact;

import java.util.regex.Pattern;

/** Words whose meaning lies in another sentence, or in the time and place of the writer. */
final class PointingWords {

  /** Point elsewhere wherever they stand. */
  private static final String ALWAYS =
      "he|she|they|them|him|his|her|hers|their|theirs|it|this|these|those|here|there(?! (?:is|are|was|were|has been|have been)\\b)|respectively"
          + "|thereof|(?<=the )following|following(?=[,.;:])|above|below|same|such(?! as)|(?<!each )other(?! than)|others|another|current|currently|now|today"
          + "|recent|recently|present|so far|thus|again|we|our|you|your";

  /** Nothing in a phrase answers them; in a sentence "who" and "which" look back inside it. */
  private static final String IN_A_PHRASE = "who|whom|which|where|former|latter";

  /** Tie a sentence to the ones before it, or to the day on which it was written. */
  private static final String IN_A_SENTENCE =
      "the former(?! \\p{Ll}{4})|the latter|the (?-i:elder|younger)(?= (?-i:\\p{Lu}))|nowadays"
          + "|on the (?:subject|matter|issue|topic)(?= ?[.,;])|(?:of )?that (?:name|time|year|day|period|point|date|age)|(?:in|of|at|on|during|by|from) that (?!of|the|an?|it|he|she|they|in|is|was|are|were)\\p{Ll}{3,}|(?<!since )then|further|had already|soon(?! after (?:the )?\\p{Lu}| as\\b)|similarly|equally|likewise|similar(?! to\\b| in\\b)|the next (?:\\d[\\d,]*|\\p{L}+) (?:million )?(?:days|weeks|months|years|decades)|(?:before|after) (?:that|this)|previously(?! (?:known|called|named))"
          + "|afterwards|thereupon|thereafter|(?<![mb]illion years )ago|last year|also(?! (?:called|spelled|written|named|known as|referred to))|as well(?! as)|too"
          + "|me|my|us|simultaneously|(?:of|at|for|from|in|to) the (?:festival|conference|tournament|ceremony|competition|exhibition)(?=\\.)|after (?:a few|several|some|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:days|weeks|months|years)(?=[,.;])";

  /** For a phrase that is taken out of its sentence. */
  static final Pattern OF_PHRASES = words(ALWAYS + "|" + IN_A_PHRASE);

  /** For a whole sentence; "its" aside, which looks back inside it. */
  static final Pattern OF_SENTENCES = words(ALWAYS + "|" + IN_A_SENTENCE);

  private PointingWords() {}

  /**
   * In small letters anywhere, capitalised at the beginning only: "the US", "Days of Our Lives".
   */
  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?:^|(?-i:(?=\\p{Ll})))\\b(?:"
            + alternatives
            + ")\\b|(?-i:\\bI\\b(?<!\\p{Lu}[\\p{L}.]{0,30} I))",
        Pattern.CASE_INSENSITIVE);
  }
}
