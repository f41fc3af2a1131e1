package io.quarry.document;

import java.util.List;
import java.util.regex.Pattern;

/** Puts a term and what it means on a line, whatever marked them as such. */
final class Definition {

  private static final String BETWEEN = " \u2013 ";

  private static final Pattern PHRASE =
      Pattern.compile("(?:(?:An?|The) )?\\p{Ll}\\S*(?: \\S+){2}.*", Pattern.DOTALL);

  private Definition() {}

  /** Whether most of what stands behind terms says what they mean, and gives no value of theirs. */
  static boolean mostly(List<Passage> meanings) {
    long phrases =
        meanings.stream().filter(meaning -> PHRASE.matcher(meaning.text()).matches()).count();
    return phrases * 2 > meanings.size();
  }

  static Block.Item item(int depth, Passage term, Passage meaning) {
    Passage.Builder out = new Passage.Builder();
    out.add(term);
    out.add(BETWEEN, term.span().end(), meaning.span().start());
    for (Passage line : meaning.lines()) {
      if (line.span().start() > meaning.span().start()) {
        out.add(' ', line.span().start(), line.span().start());
      }
      out.add(line);
    }
    int length = term.text().length();
    return new Block.Item(depth, out.build(), length, length + BETWEEN.length());
  }
}
