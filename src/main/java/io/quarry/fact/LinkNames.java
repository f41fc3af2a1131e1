package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Other names of things, from links whose label differs from the title they lead to: a link to
 * "Vratislav" that reads "Breslau" gives one place two names.
 */
final class LinkNames {

  private static final Pattern NAME =
      Pattern.compile(
          "(?=.{3,60}$)(?!.* (?!(?:of|the|de|and|la|le|del|du) )\\p{Ll})\\p{Lu}[\\p{L}\\p{M}\\p{N}.'\u2019 \u2013-]*");

  /** What stands behind a title only to tell it from others: "Ash (poet)", "Ash, Westland". */
  private static final Pattern QUALIFIER = Pattern.compile(" \\(.*|, .*|#.*");

  /** Titles of articles that are on a part of what the label names. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:Lists?|History|Economy|Politics|Geography|Culture|Demographics?|Religion|Outline|Government|Military|Music"
              + "|Education|Transport|Names?|Climate|Subdivisions|Provinces|Counties|Districts|Regions|States|Districts|Departments"
              + "|Municipalities|Languages?|Politics|Timeline|Index|Glossary|Architecture|Art|Cuisine|Flag|Coat) (?:of|in|on)\\b.*"
              + "|.* (?:people|language|cuisine|literature|mythology|law|alphabet|disambiguation)");

  private static final Pattern MODIFIED =
      Pattern.compile(" (?!" + Gaps.FUNCTION.pattern() + "\\b)\\p{L}");

  private final Map<String, Set<String>> titles = new HashMap<>();

  private LinkNames() {}

  static LinkNames of(Document document) {
    LinkNames names = new LinkNames();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        texts(block).forEach(names::note);
      }
    }
    return names;
  }

  private static Stream<Passage> texts(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> Stream.of(paragraph.text());
      case Block.ItemList list -> list.items().stream().map(Block.Item::text);
      case Block.FieldBox box -> box.fields().stream().map(Block.Field::value);
      case Block.Table table -> Stream.empty();
    };
  }

  private void note(Passage text) {
    for (Passage.Marked mark : text.marks()) {
      if (mark.mark() == Passage.Mark.LINK && mark.start() < mark.end()) {
        String label = text.textOf(mark);
        String title = QUALIFIER.matcher(mark.target().replace('_', ' ')).replaceFirst("");
        if (NAME.matcher(label).matches()
            && NAME.matcher(title).matches()
            && !Spelling.same(label, title)
            && !ABOUT.matcher(title).matches()) {
          titles.computeIfAbsent(label, unused -> new LinkedHashSet<>()).add(title);
        }
      }
    }
  }

  /** Links of such values lead to a land or a people. */
  private static final Set<String> NO_THING =
      Set.of("language", "nationality", "religion", "written form", "dialect");

  /** Letters by which a word is seen to come from another. */
  private static final int STEM = 4;

  /** "Leipzig" and "Leipzig University" are two things, though one is named after the other. */
  private static boolean akin(String label, String title) {
    String folded = Spelling.unaccented(title);
    return title.chars().filter(c -> c == ' ').count() > 0
        && Pattern.compile("[^\\p{L}]+")
            .splitAsStream(Spelling.unaccented(label))
            .filter(word -> word.length() >= STEM)
            .anyMatch(word -> folded.contains(word.substring(0, STEM)));
  }

  /** The fact with all names of its value; as it is where no link tells another. */
  Fact named(Fact fact) {
    // "the ____ period" asks for "Roman", not for Rome.
    boolean modifies =
        fact.predicate() instanceof Predicate.Gap gap && MODIFIED.matcher(gap.after()).lookingAt();
    if (!(fact.value() instanceof Value.Name name) || modifies) {
      return fact;
    }
    Set<String> aliases = new LinkedHashSet<>();
    for (String form : name.forms()) {
      Set<String> others = titles.getOrDefault(form, Set.of());
      // A label that leads to several titles names several things.
      if (others.size() == 1 && !NO_THING.contains(name.kind())) {
        others.stream()
            .filter(other -> !name.forms().contains(other))
            .filter(other -> name.kind().equals("person") || !akin(form, other))
            .forEach(aliases::add);
      }
    }
    return aliases.isEmpty() ? fact : fact.with(name.also(aliases));
  }
}
