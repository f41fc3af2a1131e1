package io.quarry.fact;

import io.quarry.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a document is about. */
public final class Subject {

  private final String name;
  private final List<String> names;
  private final String noun;
  private final Set<String> nouns;

  /** What every sentence is compared with, made once. */
  private final Set<String> keys;

  private final List<Anaphor> anaphors;

  private final boolean plural;
  private final String pronoun;

  Subject(
      String name,
      Set<String> names,
      String noun,
      Set<String> nouns,
      boolean plural,
      String pronoun) {
    this.plural = plural;
    this.pronoun = pronoun;
    this.name = name;
    this.names = List.copyOf(names);
    this.noun = noun;
    this.nouns = Set.copyOf(nouns);
    this.keys = names.stream().map(Spelling::key).collect(Collectors.toUnmodifiableSet());
    this.anaphors = nouns.stream().sorted().map(Anaphor::of).toList();
  }

  /** Its canonical name. */
  public String name() {
    return name;
  }

  /** All names that the document gives it. */
  public List<String> names() {
    return names;
  }

  /** The class that the lead sentence puts it in, such as {@code city}; empty where unknown. */
  public String noun() {
    return noun;
  }

  /** Common nouns that stand for it after "the". */
  Set<String> nouns() {
    return nouns;
  }

  static Subject of(Document document) {
    return new SubjectReader(document).read();
  }

  /** Whether it is named by this and by where it is: "Norvik, Westland" by "Norvik". */
  public boolean namedBeforeComma(String place) {
    return name.startsWith(place + ", ");
  }

  private static final Pattern VIRUS = Pattern.compile(".*vir(?:us|idae|ales)");

  /** Whether a rank of living things is its own, and not that of the virus that causes it. */
  boolean mayBelongTo(String taxon) {
    return !VIRUS.matcher(taxon).matches() || name.endsWith("virus");
  }

  /** Whether it may be meant by "He", or by "She", as far as the text tells. */
  boolean spokenOfAs(String word) {
    return pronoun.isEmpty() || pronoun.equals(word);
  }

  /** Whether the text says this word more often than the other, so mostly of its subject. */
  boolean mostlySpokenOfAs(String word) {
    return pronoun.equals(word);
  }

  /** Whether it is a kind of things, each of which the document tells of: "rivers". */
  public boolean collective() {
    return COLLECTIVE.matcher(name).matches() && !name.endsWith("ss") && !place() && !person();
  }

  private static final Pattern COLLECTIVE =
      Pattern.compile("(?:\\p{L}+ )*\\p{Ll}+s|\\p{Lu}\\p{Ll}+s|(?:List|Table|History) of .*");

  /** Whether its name takes verbs in the plural: "The Salt Islands are". */
  boolean plural() {
    return plural;
  }

  private static final Pattern ANAPHOR = Pattern.compile("(?:[Tt]he|[Tt]his) (\\p{L}+)");

  private static final Pattern CAPITAL_NOUN =
      Pattern.compile("^[Tt]he (\\p{Lu}\\p{Ll}+)(?=['\u2019]s | (?!of\\b)\\p{Ll})");

  /** "The Territory is ..." with its noun in small letters, as it stands for the subject. */
  String small(String sentence) {
    Matcher noun = CAPITAL_NOUN.matcher(sentence);
    return noun.find() && nouns.contains(noun.group(1).toLowerCase(Locale.ROOT))
        ? "The " + noun.group(1).toLowerCase(Locale.ROOT) + sentence.substring(noun.end(1))
        : sentence;
  }

  private static final Pattern LETTERS = Pattern.compile("(?:the )?(\\p{Lu}{2,6})");

  /** A text with its abbreviation told in full: "the SBS" is the Salt Bird Society. */
  String spelledOut(String text) {
    String told = text;
    for (String form : names) {
      Matcher letters = LETTERS.matcher(form);
      if (letters.matches() && !name.contains(letters.group(1))) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        told =
            Pattern.compile("(^|\\b[Tt]he )?\\b" + letters.group(1) + "\\b(?!-)")
                .matcher(told)
                .replaceAll(
                    found ->
                        Matcher.quoteReplacement(
                            found.group(1) == null
                                ? name
                                : found.group(1).isEmpty()
                                    ? Phrases.capital(name)
                                    : found.group(1) + bare));
      }
    }
    return told;
  }

  /** Whether a noun phrase names the subject. */
  public boolean named(String phrase) {
    String bare = phrase.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
    // "Ann Ash" is the "Ann Mary Ash" of the title.
    if (person()
        && phrase.matches("\\p{Lu}\\S+ (?:\\p{Lu}\\S* )*\\p{Lu}\\S+")
        && name.indexOf(' ') > 0
        && Spelling.same(Phrases.firstWord(phrase), Phrases.firstWord(name))
        && Spelling.same(Phrases.lastWord(phrase), Phrases.lastWord(name))) {
      return true;
    }
    return keys.contains(Spelling.key(phrase)) || keys.contains(Spelling.key(bare));
  }

  /** Whether a noun phrase begins with one of its names: "the film Salt", "Ash's father". */
  boolean opens(String phrase) {
    String bare = phrase.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
    String key = Spelling.key(bare);
    String behindClass = Spelling.key(bare.replaceFirst("^[\\p{Ll}-]+ ", ""));
    return keys.stream().anyMatch(own -> key.startsWith(own) || behindClass.startsWith(own));
  }

  /** Whether a text has one of its names in it, in whatever spelling. */
  public boolean namedIn(String text) {
    String key = Spelling.key(text);
    return keys.stream().anyMatch(key::contains);
  }

  /** Whether a noun phrase is "the" or "this" and one of the subject's nouns. */
  public boolean anaphor(String phrase) {
    Matcher matcher = ANAPHOR.matcher(phrase);
    return matcher.matches() && nouns.contains(matcher.group(1).toLowerCase(Locale.ROOT));
  }

  /** Whether it is somebody: then the last name alone is a name, and "she" may be. */
  public boolean person() {
    return nouns.contains(SubjectKinds.PERSON);
  }

  /** Whether it is a whole state, so that "the country" is itself. */
  public boolean state() {
    return nouns.stream().anyMatch(SubjectKinds.STATES::contains);
  }

  /** Whether it is somewhere: a settlement, a territory, or something that stands in one. */
  boolean geographic() {
    return place() || nouns.stream().anyMatch(SubjectKinds.STANDING::contains);
  }

  /** Whether it is something that happened. */
  public boolean happened() {
    return nouns.stream().anyMatch(SubjectKinds.EVENTS::contains)
        || SubjectKinds.HAPPENING.matcher(name).find();
  }

  /** Whether it is a settlement or a territory. */
  public boolean place() {
    return nouns.stream()
        .anyMatch(
            noun ->
                SubjectKinds.TOWNS.contains(noun)
                    || SubjectKinds.TERRITORIES.contains(noun)
                    || noun.equals("country")
                    || noun.equals("archipelago")
                    || noun.equals("continent")
                    || noun.equals("borough")
                    || noun.equals("suburb")
                    || noun.equals("island"));
  }

  /** "the city" as a whole phrase, and as a possessor. */
  record Anaphor(String noun, Pattern plain, Pattern possessive) {

    private static Anaphor of(String noun) {
      return new Anaphor(
          noun,
          Pattern.compile(
              "\\b(?:the|this) "
                  + noun
                  + "\\b(?!'| of\\b| \\p{Lu}| \\p{Ll}+s?\\b(?<!\\b(?:in|on|at|as|to|by|is|or|but|from|and|for|was|are|has|had|near|were|then|also|when|where|which|while|after|since|until|under|before|during|between|through|alone|itself)))"),
          Pattern.compile("\\b[Tt]he " + noun + "'s\\b(?! \\p{Lu})"));
    }
  }

  /** How the subject's nouns stand for it inside a sentence. */
  List<Anaphor> anaphors() {
    return anaphors;
  }
}
