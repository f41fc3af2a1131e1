package io.quarry.document;

/** Puts a term and what it means on a line, whatever marked them as such. */
final class Definition {

  private Definition() {}

  static Passage of(Passage term, Passage meaning) {
    Passage.Builder out = new Passage.Builder();
    out.add(term);
    out.add(" \u2013 ", term.span().end(), meaning.span().start());
    for (Passage line : meaning.lines()) {
      if (line.span().start() > meaning.span().start()) {
        out.add(' ', line.span().start(), line.span().start());
      }
      out.add(line);
    }
    return out.build();
  }
}
