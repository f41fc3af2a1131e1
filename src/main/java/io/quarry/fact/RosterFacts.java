package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Sentences;
import io.quarry.document.Span;
import io.quarry.document.WordList;
import io.quarry.fact.Roster.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists whose heading or introduction says what their items are. */
final class RosterFacts {

  private static final Pattern TWINS =
      Pattern.compile("(?i).*\\b(?:twin|sister|partner) (?:towns?|cit(?:y|ies)).*");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)(?:notable |famous |well-known )?(?:people|persons|residents|natives|personalities)\\b.*");
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\b(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
              + "fifteen|sixteen|seventeen|eighteen|nineteen|twenty) ((?:[\\p{L}-]+ ){0,3}?[\\p{L}\\p{M}]+)"
              + "(?: \\((\\p{Ll}+s)\\))?(?=\\s*(?:listed|namely|as follows)?\\s*[:.,]| (?:make|which|are|that|belong)\\b|$)");
  private static final Pattern NAME_END =
      Pattern.compile("\\s*\\(|,\\s|\\s[-\u2013\u2014]\\s|\u2014|:\\s|\\s*;");
  private static final Pattern SAYING = Pattern.compile(" (?:is|was|are|were|has|had) \\p{Ll}");
  private static final Pattern LIFE = Pattern.compile("(\\d{3,4})\\s*[\u2013-]\\s*(\\d{3,4})");

  /** Years that a life lasts at least: "(2001-2007)" is how long somebody was in a band. */
  private static final int SHORTEST_LIFE = 20;

  private static final Pattern BORN =
      Pattern.compile("(?:born|b\\.)\\s*(?:in )?(?:\\d{1,2} \\p{L}+ )?(\\d{4})");
  private static final Pattern FORMERLY =
      Pattern.compile("(?:formerly |called |known as )?(.+?)\\s+until\\s+(" + Dates.YEAR + ")");
  private static final Pattern SINCE = Pattern.compile("\\bsince\\s+(" + Dates.YEAR + ")\\b");
  private static final Pattern LANGUAGE_LINK = Pattern.compile("[a-z-]{2,8}:(.+)");

  /** What anything has some of; how many is nothing to ask. */
  private static final Set<String> GENERIC =
      WordList.of(
          """
          type, kind, form, way, part, thing, reason, example, group, section, step, category,
          point, factor, aspect, item, element, stage, level, option, case
          """);

  /** "Old Norvik was divided into three regions" says nothing of today's. */
  private static final Pattern ONCE =
      Pattern.compile(
          "\\b(?:was|were) (?:originally |once )?(?:sub)?divided\\b|\\bconsisted\\b|(?<!\\b(?:is|are) )\\bcomprised\\b");

  /** "Birk (linked before 1979)" is no twin any more. */
  private static final Pattern NO_LONGER =
      Pattern.compile(
          "\\b(?:before|until|till) \\d{4}|\\b(?:formerly|former|ended|suspended|terminated|dissolved|cancelled|inactive)\\b");

  /** "five twin cities" are no cities of the town. */
  private static final Pattern TIES = Pattern.compile("\\b(?:twin|sister|partner|twinned)\\b");

  private static final Pattern OTHER_TIES =
      Pattern.compile(
          "(?i)\\b(?:district|borough|project|friendship|agreement|county|university)s?\\b");

  private RosterFacts() {}

  static List<Roster> of(Document document, Subject subject) {
    List<Roster> rosters = new ArrayList<>();
    if (namesakes(document)) {
      return rosters;
    }
    for (Section section : document.sections()) {
      if (section.apparatus()) {
        continue;
      }
      List<Passage> before = new ArrayList<>();
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          List<Passage> sentences = Sentences.of(paragraph.text());
          for (Passage sentence : sentences) {
            named(sentence, section, subject).ifPresent(rosters::add);
          }
          before.addAll(0, sentences.reversed());
        } else if (block instanceof Block.ItemList list) {
          roster(list, section, before, subject).ifPresent(rosters::add);
          before.clear();
        }
      }
    }
    return rosters;
  }

  /** Whether a document is on a name, which is all that ties those together whom it lists. */
  private static boolean namesakes(Document document) {
    return document.title().endsWith("(disambiguation)")
        || document.sections().stream()
            .filter(Section::lead)
            .flatMap(section -> section.blocks().stream())
            .anyMatch(
                block ->
                    block instanceof Block.Paragraph paragraph
                        && ON_A_NAME.matcher(paragraph.text().text()).find());
  }

  private static final Pattern ON_A_NAME =
      Pattern.compile(
          "\\b(?:may|can|could) (?:also |either )?refer to\\b"
              + "|\\bis an? [^.]*\\b(?:surname|given name|first name|family name|last name)\\b");

  /** Whether the years of an item, if it has any, can be those of a life. */
  private static boolean lifelong(Passage item) {
    return LIFE.matcher(parenthesis(item.text()))
        .results()
        .allMatch(
            life ->
                Integer.parseInt(life.group(2)) - Integer.parseInt(life.group(1)) >= SHORTEST_LIFE);
  }

  private static Optional<Roster> roster(
      Block.ItemList list, Section section, List<Passage> before, Subject subject) {
    List<Passage> items =
        list.items().stream()
            .filter(item -> item.depth() == 1)
            .map(Block.Item::text)
            .filter(item -> !item.incomplete())
            .toList();
    String title = section.title();
    if (TWINS.matcher(title).matches()) {
      // "The city district has partnerships with:", "projects are shared with:"
      if (before.stream().anyMatch(told -> OTHER_TIES.matcher(told.text()).find())) {
        return Optional.empty();
      }
      Span intro = section.heading().orElseThrow().span();
      return Optional.of(
          new Roster(
              subject.name(),
              "twin town",
              "twin town of " + subject.name(),
              intro,
              OptionalInt.empty(),
              members(
                  items.stream().filter(item -> !NO_LONGER.matcher(item.text()).find()).toList(),
                  false),
              title));
    }
    if (items.size() < 3) {
      return Optional.empty();
    }
    long lives =
        items.stream()
            .filter(
                i ->
                    LIFE.matcher(parenthesis(i.text())).find()
                        || BORN.matcher(parenthesis(i.text())).find())
            .count();
    if (section.heading().isPresent()
        && (PEOPLE.matcher(title).matches() && lives * 2 > items.size()
            || lives * 5 > items.size() * 4)
        && items.stream().allMatch(RosterFacts::lifelong)) {
      Span intro = section.heading().get().span();
      return Optional.of(
          new Roster(
              subject.name(),
              "person",
              people(title, subject),
              intro,
              OptionalInt.empty(),
              members(items, true),
              title));
    }
    boolean introduced =
        !before.isEmpty()
            && (before.get(0).text().endsWith(":") || before.get(0).text().contains("which are"));
    // The sentence that counts the items may stand before the one that introduces them.
    for (Passage sentence :
        introduced ? before.subList(0, Math.min(2, before.size())) : before.subList(0, 0)) {
      Optional<Roster> counted = counted(list, items, sentence, title, subject);
      if (counted.isPresent()) {
        return counted;
      }
    }
    return Optional.empty();
  }

  /** What has or holds; what captured four ships has none of them. */
  private static final Pattern HAS =
      Pattern.compile(
          "\\b(?:has|have|consists?|compris(?:es?|ed)|(?:sub)?divided|contains?|includes?|encompass(?:es)?"
              + "|formed|located|lies?|reduced|there (?:are|were)|access|belongs?|makes? up|made up|are)\\b");

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(two|three|four|five) ((?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+s)(?: at|,|:) ("
              + Phrases.CAP
              + "(?:, "
              + Phrases.CAP
              + ")*,? and "
              + Phrases.CAP
              + ")(?=[,.;]| as well| and\\b| (?:lead|connect|link)\\b)");

  /** Which ones are famous others may see otherwise. */
  private static final Pattern VALUED =
      Pattern.compile(
          "\\b(?:famous|notable|noted|important|popular|prominent|significant|well-known|interesting|beautiful)\\b");

  private static final Pattern NAMED_FIRST =
      Pattern.compile(
          "^(Two|Three|Four|Five) ((?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+s), ("
              + Phrases.CAP
              + "(?:, "
              + Phrases.CAP
              + ")*,? and "
              + Phrases.CAP
              + "),");

  /** "It has two large ports, A and B": a count with all its names is a closed list. */
  private static Optional<Roster> named(Passage sentence, Section section, Subject subject) {
    String text = Statement.cleaned(sentence.text());
    Matcher first = NAMED_FIRST.matcher(text);
    Matcher inner = NAMED.matcher(text);
    boolean leads = first.find();
    // Who has two sons has them no longer, or more by now.
    if (subject.person()) {
      return Optional.empty();
    }
    if (!leads && !(inner.find() && opensWithSubject(text, subject)) || Phrases.doubtful(text)) {
      return Optional.empty();
    }
    if (leads && !mentions(text, subject)) {
      return Optional.empty();
    }
    Matcher found = leads ? first : inner;
    List<String> names = List.of(found.group(3).split(",? and |, "));
    String noun = Plurals.singular(found.group(2));
    int stated = Numbers.count(found.group(1)).orElse(0);
    if (noun.isEmpty()
        || !leads && !HAS.matcher(text).find()
        || names.size() != stated
        || VALUED.matcher(found.group(2)).find()
        || names.stream().anyMatch(n -> !Character.isUpperCase(n.codePointAt(0)))) {
      return Optional.empty();
    }
    List<Member> members = names.stream().map(name -> plain(name, sentence.span())).toList();
    return Optional.of(
        new Roster(
            subject.name(),
            noun,
            noun + " of " + subject.name(),
            sentence.span(),
            OptionalInt.of(stated),
            members,
            section.title()));
  }

  private static boolean opensWithSubject(String text, Subject subject) {
    String[] words = text.split(" ", 6);
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < words.length - 1; i++) {
      phrase.append(i == 0 ? "" : " ").append(words[i]);
      if (subject.named(phrase.toString()) || subject.anaphor(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  private static Member plain(String name, Span span) {
    return new Member(
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        span);
  }

  private static Optional<Roster> counted(
      Block.ItemList list, List<Passage> items, Passage sentence, String title, Subject subject) {
    String lower = sentence.text().toLowerCase(Locale.ROOT);
    Matcher counted = COUNTED.matcher(lower);
    if (!counted.find()) {
      counted = COUNTED.matcher(Statement.cleaned(lower));
      if (!counted.find()) {
        return Optional.empty();
      }
    }
    if (!mentions(sentence.text(), subject)
        || lower.contains(" former ")
        || !HAS.matcher(lower).find()
        || TIES.matcher(lower).find()
        || ONCE.matcher(lower).find()) {
      return Optional.empty();
    }
    String plural = counted.group(3) != null ? counted.group(3) : counted.group(2);
    String last = plural.substring(plural.lastIndexOf(' ') + 1);
    if (!sentence.text().contains(last)) {
      // "71 plays ascribed to Ash": it is the plays that are counted, not Ash.
      return Optional.empty();
    }
    String noun = Plurals.singular(last);
    OptionalInt stated = Numbers.count(counted.group(1));
    // What somebody wrote nobody "has".
    if (GENERIC.contains(noun) || subject.person()) {
      return Optional.empty();
    }
    List<Member> members = members(items, false);
    boolean whole =
        stated.orElse(0) == list.items().size() && members.size() == list.items().size();
    return noun.isEmpty() || !whole
        ? Optional.empty()
        : Optional.of(
            new Roster(
                subject.name(),
                noun,
                noun + " of " + subject.name(),
                sentence.span(),
                stated,
                members,
                title));
  }

  private static boolean mentions(String sentence, Subject subject) {
    return subject.namedIn(sentence)
        || subject.nouns().stream().anyMatch(noun -> sentence.contains("the " + noun));
  }

  /**
   * "People born in X" says what they are: "person born in X". What else ties somebody to a place
   * its headings seldom say.
   */
  private static String people(String title, Subject subject) {
    Matcher born = BORN_IN.matcher(title);
    if (born.matches()) {
      return "person " + born.group(1) + " " + born.group(2);
    }
    String place = subject.name() + (subject.name().indexOf(',') > 0 ? "," : "");
    return subject.place() ? "person associated with " + place : "person";
  }

  private static final Pattern BORN_IN = Pattern.compile("(?i).*\\b(born in|from) (.+)");

  private static String parenthesis(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf(')', open + 1);
    return open >= 0 && close > open ? text.substring(open + 1, close) : "";
  }

  private static List<Member> members(List<Passage> items, boolean people) {
    List<Member> members = new ArrayList<>();
    for (Passage item : items) {
      member(item, people).ifPresent(members::add);
    }
    return members;
  }

  /** "Elmford (Salt) (Westland)": the first belongs to the name. */
  private static final Pattern SECOND_PARENTHESIS =
      Pattern.compile("( ?\\(\\p{Lu}[\\p{L}\\p{M} -]*\\)) \\(");

  private static Optional<Member> member(Passage item, boolean people) {
    String text = item.text();
    Matcher end = NAME_END.matcher(text);
    int nameEnd = end.find() ? end.start() : text.length();
    Matcher second = SECOND_PARENTHESIS.matcher(text).region(nameEnd, text.length());
    if (!people && second.lookingAt()) {
      nameEnd = second.end(1);
    }
    String name = text.substring(0, nameEnd).strip();
    if (name.isEmpty()
        || name.length() > 60
        || !Character.isUpperCase(name.codePointAt(0))
        // "Norvik was home of the astronomer" is no name.
        || SAYING.matcher(name).find()) {
      return Optional.empty();
    }
    Optional<String> foreign = Optional.empty();
    for (Passage.Marked mark : item.marks()) {
      Matcher link = LANGUAGE_LINK.matcher(mark.target());
      if (mark.mark() == Passage.Mark.LINK
          && mark.start() == 0
          && link.matches()
          && Spelling.foreignScript(link.group(1))) {
        foreign = Optional.of(link.group(1));
      }
    }
    Optional<String> formerly = Optional.empty();
    OptionalInt until = OptionalInt.empty();
    OptionalInt born = OptionalInt.empty();
    OptionalInt died = OptionalInt.empty();
    for (String part : parenthesis(text.substring(nameEnd)).split("[;,]")) {
      String piece = part.strip();
      Matcher former = FORMERLY.matcher(piece);
      Matcher life = LIFE.matcher(piece);
      Matcher birth = BORN.matcher(piece);
      if (former.matches()) {
        formerly = Optional.of(former.group(1).strip());
        until = OptionalInt.of(Integer.parseInt(former.group(2)));
      } else if (people && life.matches()) {
        born = OptionalInt.of(Integer.parseInt(life.group(1)));
        died = OptionalInt.of(Integer.parseInt(life.group(2)));
      } else if (people && birth.matches()) {
        born = OptionalInt.of(Integer.parseInt(birth.group(1)));
      } else if (Spelling.foreignScript(piece) && foreign.isEmpty()) {
        foreign = Optional.of(piece);
      }
    }
    int close = text.indexOf(')', nameEnd);
    String tail =
        close > 0 && text.startsWith("(", indexOfNonBlank(text, nameEnd))
            ? text.substring(close + 1)
            : text.substring(nameEnd);
    Matcher since = SINCE.matcher(tail);
    OptionalInt began =
        since.find() ? OptionalInt.of(Integer.parseInt(since.group(1))) : OptionalInt.empty();
    Optional<String> description = Optional.empty();
    Optional<String> country = Optional.empty();
    if (tail.startsWith(",")) {
      String rest = tail.substring(1).strip();
      if (people) {
        description = Optional.of(rest.replaceFirst("[.;]+$", "")).filter(d -> !d.isBlank());
      } else {
        String place = rest.split("\\s[-\u2013\u2014(]|,|\\(")[0].strip();
        country = Optional.of(place).filter(p -> p.matches("\\p{Lu}[\\p{L} '.]{2,40}"));
      }
    }
    return Optional.of(
        new Member(
            name,
            List.of(),
            foreign,
            formerly,
            until,
            born,
            died,
            description,
            began,
            country,
            item.span()));
  }

  private static int indexOfNonBlank(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
