package io.quarry.generate;

import io.quarry.fact.Plurals;
import io.quarry.fact.Value;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atteo.evo.inflector.English;

/** What groups of living things are called, in Latin and in English. */
final class Taxa {

  /** From the widest; wider ones nobody is asked for. */
  static final Set<String> RANKS = Set.of("phylum", "class", "order", "family", "genus");

  /** What a member of a group is called whose Latin name has such an end: "hominid". */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}+(?:id(?=ae$)|in(?=ae$)|pod(?=a$)|dactyl(?=a$)|form(?=es$)|pter(?=a$)|ace(?=a$)|at(?=a$)|zo(?=a$)|ari(?=a$)))\\p{Ll}+");

  /** Ends of such words that English adds: "crustacean", "chordate". */
  private static final Pattern ENGLISH_END = Pattern.compile("(?:(pter|ace|zo|ari)|(in|at))$");

  private static final Pattern GROUP =
      Pattern.compile("(?!.* and )(?!.* family$)\\p{Ll}[\\p{Ll} -]+");

  /** What has no other word for several. */
  private static final Pattern SEVERAL_OR_ONE =
      Pattern.compile(
          "(?:.* )?(?:cattle|deer|swine|\\p{Ll}*fish|salmon|trout|waterfowl|birds of prey|\\p{Ll}*i)");

  /** "the rail family", but not "the same family" or "the plant family Saltaceae". */
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?:\\bthe |\\()(?:([\\p{Ll}-]{3,20}) or )?((?!(?:same|own|plant|bird|fish|whole|entire|large|larger|largest|small|only|new|taxonomic|biological|separate|different|distinct|succulent|flowering|second|third|single|extended|sister|common|true|diverse|former|present|monotypic|\\p{Ll}+ed)\\b)[\\p{Ll}-]{3,20}(?:\\s+\\p{Ll}{3,})?)\\s+family\\b");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** In characters: where a text says what the family is called in English. */
  private static final int OPENING = 2000;

  private Taxa() {}

  /** "canids" for "Canidae", "finches" for "finch family" and the reverse. */
  static void addForms(Set<String> accepted, String rank) {
    for (String form : List.copyOf(accepted)) {
      Matcher member = MEMBER.matcher(form);
      if (member.matches()) {
        String stem = member.group(1).toLowerCase(Locale.ROOT);
        Matcher end = ENGLISH_END.matcher(stem);
        accepted.add(!end.find() ? stem : stem + (end.group(1) == null ? "e" : "an"));
      }
      if (form.endsWith(" family")) {
        accepted.add(form.substring(0, form.length() - " family".length()));
      }
    }
    for (String form : List.copyOf(accepted)) {
      if (GROUP.matcher(form).matches()) {
        String one = Plurals.singular(form);
        String member = one.isEmpty() ? form : one;
        accepted.add(member);
        if (one.isEmpty() && !SEVERAL_OR_ONE.matcher(form).matches()) {
          accepted.add(English.plural(form));
        }
        if (rank.equals("family")) {
          accepted.add(member + " family");
        }
      }
    }
  }

  /**
   * What a text calls the family in English: "rail family", but not of the Salt Rail.
   *
   * @param member of the family, of which the text is
   */
  static List<String> families(String text, String member) {
    String asked = member.toLowerCase(Locale.ROOT);
    return FAMILY
        .matcher(text.substring(0, Math.min(text.length(), OPENING)))
        .results()
        .flatMap(found -> Stream.of(found.group(1), found.group(2)))
        .filter(Objects::nonNull)
        .map(family -> BLANKS.matcher(family).replaceAll(" "))
        .filter(family -> !asked.contains(family))
        .map(family -> family + " family")
        .toList();
  }

  /** Whether a group's English name is the name of the animal that is asked about: "nuthatches". */
  static boolean echoed(Value.Name name, String subject) {
    String asked = plain(subject.substring(subject.lastIndexOf(' ') + 1));
    return RANKS.contains(name.kind())
        && Stream.concat(Synonyms.of(name.text()).stream(), name.aliases().stream())
            .map(form -> form.replaceFirst(" family$", ""))
            .map(form -> Plurals.singular(form).isEmpty() ? form : Plurals.singular(form))
            .anyMatch(form -> plain(form).equals(asked));
  }

  /** "hyaena" is "hyena". */
  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("ae", "e");
  }

  /** Whether a group above the genus has neither an English name nor a word in a text's prose. */
  static boolean obscure(Value.Name name, String text) {
    return RANKS.contains(name.kind())
        && !name.kind().equals("genus")
        && name.aliases().isEmpty()
        && Synonyms.of(name.text()).isEmpty()
        // Its field is one mention.
        && Pattern.compile("\\b" + Pattern.quote(name.text()) + "\\b")
                .matcher(text)
                .results()
                .limit(2)
                .count()
            < 2;
  }
}
