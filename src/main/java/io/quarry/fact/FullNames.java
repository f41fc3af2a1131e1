package io.quarry.fact;

import io.quarry.document.Block;
import io.quarry.document.Document;
import io.quarry.document.Passage;
import io.quarry.document.Section;
import io.quarry.document.Sentences;
import io.quarry.document.Span;
import io.quarry.document.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is meant by a last name alone. A last name that two share, or that stands behind "in" or "at"
 * as a place does, stands for nobody.
 */
final class FullNames {

  /** Words that begin sentences more often than they name somebody. */
  private static final Set<String> NO_NAME =
      Set.of(
          "New", "Old", "First", "Second", "Other", "Upper", "Lower", "Great", "Modern", "Early");

  private static final String LATER =
      "(?: \\p{Lu}\\.| (?:de|da|di|del|van|von|der|den|dos|la|al|bin|ibn)\\b| \\p{Lu}[\\p{Ll}\\p{M}-]+){0,3}";
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\p{M}'\u2019.-])(?<!\\p{Lu}\\p{Ll}{0,20} )(?<!\\b\\p{Lu}\\. )(\\p{Lu}[\\p{Ll}\\p{M}]+"
              + LATER
              + " (\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,}))(?=,| \\(|\\.|;| (?:was|is|became|had|has|and|who|\\p{Ll}+ed|\\p{Ll}+s|to|for|as|in|at)\\b)");

  /** First words of names that are no person's: places, titles, institutions. */
  private static final Set<String> NO_FIRST_NAME =
      WordList.of(
          """
          Northern, Southern, Eastern, Western, South, North, East, West, New, Great, Upper,
          Lower, Old, Mount, Lake, Port, San, Santa, Saint, St, King, Queen, Prince,
          Princess, President, Emperor, General, Captain, Colonel, Sir, Lord, Lady, Dr, Mr, Mrs,
          Pope, Command, Lunar, Sea, Episode, Chapter, Season, Series, Volume, Grand, Royal, National, Central, First, Second, Third, Cape, Fort, El,
          La, Le, Los, Las, De, Rio, World, University, Union, United
          """);

  /** What a sentence begins with is written with a capital and is no part of a name. */
  private static final Set<String> OPENERS =
      WordList.of(
          """
          The, A, An, This, That, These, Those, In, On, At, By, From, To, Of, For, With, Without,
          After, Before, When, While, Where, Since, During, As, Under, Over, Until, Between,
          Among, Against, Despite, Following, Because, Although, Though, If, However, But, And,
          Or, So, Thus, Then, Also, Both, Some, Many, Most, Several, All, Each, Only, One, Two,
          Three, Four, Five, He, She, It, They, His, Her, Its, Their, There, Here, Like, Unlike,
          Today, Later, Early, Late, According, Other, Another, Such, Near, Through, Upon
          """);

  /** A full name and the first sentence that gives it. */
  record Person(String name, Span told) {}

  private final Map<String, Person> byLast;
  private final Set<String> shared;
  private final Set<String> partial;
  private final Set<String> persons;

  private FullNames(
      Map<String, Person> byLast, Set<String> shared, Set<String> partial, Set<String> persons) {
    this.byLast = Map.copyOf(byLast);
    this.shared = Set.copyOf(shared);
    this.partial = Set.copyOf(partial);
    this.persons = Set.copyOf(persons);
  }

  static FullNames of(Document document, Subject subject) {
    Map<String, Set<String>> found = new TreeMap<>();
    Map<String, Person> first = new TreeMap<>();
    Set<String> places = new HashSet<>();
    Set<String> earlier = new HashSet<>();
    Set<String> alone = new HashSet<>();
    Set<String> linked = new HashSet<>();
    for (Passage paragraph : paragraphs(document)) {
      scan(paragraph, found, first, places, alone, earlier);
      for (Passage.Marked mark : paragraph.marks()) {
        String name = paragraph.textOf(mark);
        linked.add(name);
        if (LINKED.matcher(name).matches()) {
          note(name, paragraph.span(), found, first);
        }
      }
    }
    Map<String, Person> people = new TreeMap<>();
    Set<String> shared = new HashSet<>();
    found.forEach(
        (last, names) -> {
          // "David" in the article on David Beckham is nobody's last name.
          boolean given =
              subject.name().startsWith(last + " ")
                  // Of a family only the one is meant whom the document is about.
                  || subject.name().endsWith(" " + last) && subject.named(last);
          if (PEOPLES.matcher(last).matches()
              || places.contains(last)
              || earlier.contains(last)
              || given
              || NO_NAME.contains(last)) {
            return;
          }
          // "Americans Tom Elm" is Tom Elm.
          names.removeIf(name -> names.stream().anyMatch(other -> name.endsWith(" " + other)));
          if (names.stream().map(FullNames::withoutInitials).distinct().count() == 1) {
            people.put(last, first.get(names.iterator().next()));
          } else {
            shared.add(last);
          }
        });
    Set<String> partial = parts(document);
    partial.removeAll(places);
    partial.removeAll(linked);
    return new FullNames(people, shared, partial, persons(document, people));
  }

  private static final Pattern INITIALS = Pattern.compile("(?<= )\\p{Lu}\\. ");

  /** "Tom B. Elm" is Tom Elm. */
  private static String withoutInitials(String name) {
    return INITIALS.matcher(name).replaceAll("");
  }

  private static final Pattern ALONE =
      Pattern.compile(
          "(?<![\\p{L}.] )(?<!\\p{L})(\\p{Lu}[\\p{L}\\p{M}'\\u2019-]{2,})(?: (?:was|is|had|has|\\p{Ll}+ed|became|won|wrote|said)|['\\u2019]s)\\b");

  /** Full names whose last names stand alone where somebody does something. */
  private static Set<String> persons(Document document, Map<String, Person> people) {
    Set<String> persons = new HashSet<>();
    for (Passage paragraph : paragraphs(document)) {
      Matcher alone = ALONE.matcher(paragraph.text());
      while (alone.find()) {
        Person person = people.get(alone.group(1));
        if (person != null) {
          persons.add(person.name());
        }
      }
    }
    return persons;
  }

  private static List<Passage> paragraphs(Document document) {
    List<Passage> paragraphs = new ArrayList<>();
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        if (!section.apparatus() && block instanceof Block.Paragraph paragraph) {
          paragraphs.add(paragraph.text());
        }
      }
    }
    return paragraphs;
  }

  private static final Pattern PEOPLES =
      Pattern.compile("\\p{Lu}\\p{Ll}*(?:ans|ese|ists|ites|ians|ims|ews|abs|ism|ity|ics)");

  private static final Pattern TITLED =
      Pattern.compile(
          " (?:Lord|Sir|King|Queen|Prince|General|President|Lady|Count|Duke|Reverend|Rev|Bishop|Archbishop|Pope|Captain|Colonel|Major|Admiral|Senator|Governor|Minister|Chancellor|Judge|Justice|Professor|Dr) ");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:[Ii]n|[Aa]t|near|[Ff]rom|[Tt]he) (\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,})\\b(?! \\p{Lu})");

  private static void scan(
      Passage paragraph,
      Map<String, Set<String>> found,
      Map<String, Person> first,
      Set<String> places,
      Set<String> alone,
      Set<String> earlier) {
    Matcher place = PLACE.matcher(paragraph.text());
    while (place.find()) {
      places.add(place.group(1));
    }
    for (Passage sentence : Sentences.of(paragraph)) {
      names(sentence, found, first, alone, earlier);
      Matcher single = SINGLE.matcher(sentence.text());
      while (single.find()) {
        alone.add(single.group());
      }
    }
  }

  private static final Pattern SINGLE =
      Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,}+(?! \\p{Lu})");

  private static void names(
      Passage sentence,
      Map<String, Set<String>> found,
      Map<String, Person> first,
      Set<String> alone,
      Set<String> earlier) {
    Matcher full = FULL_NAME.matcher(sentence.text());
    while (full.find()) {
      // Who is told by a last name alone was told in full before; "Salt Buddhism" is no person.
      if (!found.containsKey(full.group(2)) && alone.contains(full.group(2))) {
        earlier.add(full.group(2));
      }
      note(full.group(1), sentence.span(), found, first);
    }
  }

  /** "Tom Elm" or "Tom B. Elm", as an article links him. */
  private static final Pattern LINKED =
      Pattern.compile("\\p{Lu}[\\p{Ll}\\p{M}]+(?: \\p{Lu}\\.)? \\p{Lu}[\\p{L}\\p{M}'\u2019-]{2,}");

  private static void note(
      String name, Span told, Map<String, Set<String>> found, Map<String, Person> first) {
    String given = name.substring(0, name.indexOf(' '));
    if (!NO_FIRST_NAME.contains(given)
        && !OPENERS.contains(given)
        && !TITLED.matcher(name).find()) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      found.computeIfAbsent(last, unused -> new LinkedHashSet<>()).add(name);
      first.computeIfAbsent(name, unused -> new Person(name, told));
    }
  }

  /** The person that a last name alone stands for. */
  Optional<Person> of(String last) {
    return Optional.ofNullable(byLast.get(last));
  }

  private static final Pattern LONGER =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'\u2019-]+(?: (?:de|of|van|von|\\p{Lu}[\\p{L}\\p{M}'\u2019-]+))+");

  /** First and last words of names of several words. */
  private static Set<String> parts(Document document) {
    Set<String> parts = new HashSet<>();
    for (Passage paragraph : paragraphs(document)) {
      Matcher longer = LONGER.matcher(paragraph.text());
      while (longer.find()) {
        String name = Phrases.withoutArticle(longer.group());
        if (name.indexOf(' ') < 0) {
          continue;
        }
        parts.add(name.substring(0, name.indexOf(' ')));
        parts.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
    return parts;
  }

  /** Whether a text has a full name in it. */
  boolean named(String text) {
    for (String word : text.split("[ ,.;]+")) {
      Person person = byLast.get(word);
      if (person != null && text.contains(person.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text names a person other than the one whom the document is about. */
  boolean others(String text, String subject) {
    for (String word : text.split("[ ,.;'\u2019]+")) {
      if (byLast.containsKey(word) && !subject.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a full name is surely a person's: its last name stands for it elsewhere. */
  boolean surely(String name) {
    return persons.contains(name) && !THING.matcher(name).find();
  }

  /** "Tom Elm Productions" */
  private static final Pattern THING =
      Pattern.compile(
          " (?:World|Productions?|Pictures|Studios?|Records|Park|Company|Entertainment|Enterprises|Resort|Hotel|Press|Hall|Cent(?:er|re)|Airport|Stadium|Museum|Prize|Award|Theat(?:er|re)|Institute|Foundation|University|College|School|Street|Avenue|River|Lake|Island|Bridge|Tower|Station|Cup|Trophy|Series|Show)$");

  /** All of whom that holds, in alphabetical order. */
  List<String> surely() {
    return persons.stream().sorted().toList();
  }

  /** Whether a phrase ends in a name that says too little. */
  boolean looseIn(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return phrase.matches(".* (?:of|the) \\S+") && (loose(last) || byLast.containsKey(last));
  }

  /**
   * Whether a word alone says too little: the last name of several people, or a part of a longer
   * name that stands alone neither as a place nor as a link.
   */
  boolean loose(String word) {
    return shared.contains(word)
        || !byLast.containsKey(word) && partial.contains(word) && !OPENERS.contains(word);
  }
}
