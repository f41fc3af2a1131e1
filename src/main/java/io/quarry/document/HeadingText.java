package io.quarry.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a heading what decorates it: emoji at its ends, a chapter's number, an edit link. */
final class HeadingText {

  private static final String DECORATION = "[\\p{So}\\p{Sk}\uFE0F\u200D\\s]+";
  private static final Pattern BEFORE =
      Pattern.compile("^(?:" + DECORATION + ")?(?:(?:\\d{1,2}\\.)+\\d{0,2}\\s+(?=\\p{L}))?");
  private static final Pattern AFTER = Pattern.compile("[\\p{So}\\uFE0F\\u200D\\u00B6:\\s]+$");

  private HeadingText() {}

  static Passage plain(Passage heading) {
    Passage uncited = ExportTraces.uncited(heading);
    Matcher before = BEFORE.matcher(uncited.text());
    int from = before.find() ? before.end() : 0;
    int to = uncited.text().length();
    Matcher after = AFTER.matcher(uncited.text());
    if (after.find(from)) {
      to = after.start();
    }
    return uncited.slice(from, Math.max(from, to));
  }
}
