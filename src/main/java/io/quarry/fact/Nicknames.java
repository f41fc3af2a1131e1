package io.quarry.fact;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nicknames, and names that something bore for a time. */
final class Nicknames {

  private static final Pattern NICKNAME =
      Pattern.compile(
          "^(.{2,60}?),? (?:carries the (?:moniker|nickname|name)|has the nickname|is nicknamed|was nicknamed|is (?:also )?(?:known|referred to) (?:informally |popularly |affectionately |colloquially )?as|goes by the nickname)(?: of)? (?:the )?['\"\u2018\u201C](.{2,40}?)['\"\u2019\u201D](?=[,. ])");
  private static final Pattern SEAT =
      Pattern.compile(
          "^The (?:capital )?(city|town|village|port|capital) (?:of )?(" + Phrases.CAP + ")$");
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "^(.{2,60}?) was (?:also )?(?:known|called) (?:as )?("
              + Phrases.PROPER
              + ")( during (?:the )?[^,.;]{4,50}?)(?: between .*|[,.;].*)");
  private static final Pattern BORE =
      Pattern.compile(
          "^(Under|During) ([^,.;]{4,50})(?:, from [^,]+)?, (.{2,50}?) (?:bore the name|had the name|was called|was known as) ("
              + Phrases.PROPER
              + ")\\.$");

  /** "either Alm (as recorded in 1108, ...) or Almby (as recorded in 1369)" */
  private static final Pattern RECORDED =
      Pattern.compile(
          "("
              + Phrases.PROPER
              + ") \\((?:as |first )?(recorded|attested|mentioned|documented) in ("
              + Dates.YEAR
              + ")[,)]");

  private static final Pattern WAS_CALLED =
      Pattern.compile("^(.{2,60}?) (?:was|has been) (?:called|known as|named|spelled|spelt) ");

  private Nicknames() {}

  static void read(Statement statement) {
    nickname(statement);
    recorded(statement);
    Matcher known = KNOWN_AS.matcher(statement.text());
    if (known.find()) {
      named(statement, known.group(1), known.group(2), known.group(3).strip());
    }
    Matcher bore = BORE.matcher(statement.text());
    if (bore.find()) {
      String period =
          bore.group(1).equals("Under") ? "under " + bore.group(2) : "during " + bore.group(2);
      named(statement, bore.group(3), bore.group(4), period);
    }
  }

  private static void recorded(Statement statement) {
    String text = statement.passage().text();
    Matcher called = WAS_CALLED.matcher(text);
    if (!called.find()) {
      return;
    }
    Optional<Discourse.Meant> who = statement.meant(called.group(1), "was called");
    if (who.isEmpty() || !statement.subject().named(who.get().name())) {
      return;
    }
    Matcher recorded = RECORDED.matcher(text.substring(called.end()));
    while (recorded.find()) {
      String deed = recorded.group(2) + " in " + recorded.group(3);
      statement.add(
          who.get(),
          "name " + deed,
          Map.of(),
          Value.Name.of(recorded.group(1), "name"),
          new Predicate.Clause("was", deed, "was " + deed, "as"),
          "recorded-as",
          3);
    }
  }

  private static void nickname(Statement statement) {
    Matcher nickname = NICKNAME.matcher(statement.plain());
    if (!nickname.find()
        || Phrases.doubtful(nickname.group())
        // Others may call somebody otherwise.
        || statement.plain().startsWith(" by ", nickname.end())) {
      return;
    }
    String phrase = nickname.group(1);
    Matcher seat = SEAT.matcher(phrase);
    Optional<Discourse.Meant> who =
        seat.matches()
            ? Optional.of(new Discourse.Meant(seat.group(2), Optional.empty()))
            : statement.meant(phrase, "is");
    if (who.isEmpty()) {
      return;
    }
    String name = who.get().name();
    Subject subject = statement.subject();
    // The Torah is "known as" the Pentateuch: that is another name for it.
    boolean place = seat.matches() || subject.named(name) && subject.place();
    if (nickname.group().matches(".*\\bis (?:also )?(?:known|referred to) as\\b.*")
        && !place
        && !subject.person()) {
      return;
    }
    String kind =
        seat.matches()
            ? seat.group(1).equals("capital") ? "city" : seat.group(1)
            : subject.named(name)
                ? subject.noun()
                : statement.text().contains(" capital") ? "city" : "";
    statement.add(
        who.get(),
        "nickname",
        Map.of(),
        Value.Name.of(nickname.group(2), "nickname"),
        new Predicate.Attribute("nickname", false),
        "nickname",
        4);
    if (!kind.isEmpty()) {
      statement.add(
          who.get(),
          "nickname",
          Map.of(),
          Value.Name.of(name, kind),
          new Predicate.Identity("is nicknamed \u201C" + nickname.group(2) + "\u201D"),
          "nickname-of",
          4);
    }
  }

  private static void named(Statement statement, String phrase, String name, String period) {
    // Whatever was renamed under a rule or in a war was governed by it.
    Optional<Discourse.Meant> who = statement.meant(phrase, "administered");
    if (who.isPresent() && Phrases.standalone(period) && !Phrases.doubtful(period)) {
      statement.add(
          who.get(),
          "name " + period,
          Map.of(),
          Value.Name.of(name, "name"),
          new Predicate.Clause("was", "known " + period, "was known " + period, "as"),
          "known-as",
          3);
    }
  }
}
