package io.quarry.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who made a work, who brought it out and when, as the first sentence on it tells. */
final class LeadWorks {

  private static final String PERSON =
      "(\\p{Lu}[\\p{Ll}\\p{M}]+(?: (?:\\p{Lu}\\.|(?:de|von|van|da|del|di|Le|La) )?(?:\\p{Lu}[\\p{L}\\p{M}'\u2019-]*)){1,3})";

  /** "an album by the Westish singer Ann Ash, released ..." */
  private static final Pattern BY =
      Pattern.compile(
          "\\b(album|EP|single|song|novel|novella|book|books|poem|play|essay|memoir|trilogy|painting|fresco|etching|sculpture|statue|opera|symphony|concerto|ballet|film)s?"
              + " (?:(written|directed|composed|recorded|painted) )?by (?:the )?(?:(?:\\p{Lu}\\p{Ll}+|[\\p{Ll}-]+) ){0,4}?"
              + "(?:singer|songwriter|singer-songwriter|rapper|musician|historian|writer|author|novelist|poet|playwright|journalist|scientist"
              + "|philosopher|composer|painter|artist|sculptor|director|filmmaker|cartoonist|printmaker|screenwriter|pianist|guitarist"
              + "|saxophonist|trumpeter|drummer|bassist|violinist|organist|cellist|vocalist|comedian),? "
              + PERSON
              + "(?=\\.$|,(?! and\\b)| (?:with|that|which|about|covering|in|from|released|published|first|for|and (?:published|released|first))\\b)");

  /** "is a 2016 Westish film written and directed by Ann Ash." */
  private static final Pattern MADE =
      Pattern.compile(
          "^ (?:is|was) an? (?:[\\p{L}\\p{M}\\d'\u2019-]+,? ){0,8}?(film|documentary|series|show|sitcom|opera|musical|play|game|tale|story|poem|novel|book)(?: from \\d{4}|,)?"
              + " (?:(?<=(?:opera|poem|novel|book|play|story|tale) )|((?:written|directed|created|composed|designed)(?: and (?:directed|produced|written|illustrated))?) )by (?:debutant )?"
              + PERSON
              + "(?=\\.$|,(?! and\\b| \\p{Lu})| (?:starring|featuring|about|that|which|based|for|in|from|and (?:starring|featuring|produced|released|published|broadcast|distributed))\\b)");

  /** "the plague" is no title. */
  private static final Pattern COMMON = Pattern.compile("the (?:THE |\\p{Ll})");

  private static final Pattern OUT =
      Pattern.compile(
          "\\b(?:album|EP|single|song|novel|novella|book|poem|play|essay|memoir|film|video game|game|console|computer|smartphone|operating system|toy)\\b[^.;]*?\\b(?:first )?(released|published)(?: by [^.;,]{3,40})? (?:in|on) ("
              + Dates.DAY
              + "|"
              + Dates.YEAR
              + ")(?=[.,]| (?:by|in|on|through|as|and)\\b)");

  private static final Pattern BROUGHT_OUT =
      Pattern.compile(
          "\\b(published|developed|manufactured) by (?:the )?("
              + Phrases.CAP
              + "(?: "
              + Phrases.CAP
              + "){0,2})(?=\\.$|,(?! and\\b)| (?:for|in|since|from|between|featuring)\\b)");

  /** Bodies that publish and develop as companies do, and are none. */
  private static final Pattern NO_COMPANY =
      Pattern.compile(
          "\\b(?:Organi[sz]ation|Institute|Association|Society|Council|Committee|Cent(?:er|re)|Union|Federation|Foundation|Board|Agency|Force|Army|Navy|Government|Ministry|Department|University|Academy)$");

  /** Behind it another work is told. */
  private static final Pattern OTHER_WORK =
      Pattern.compile(
          "\\b(?:based on|adapted from|inspired by|(?:adaptation|version|translation|cover|remake|series) of|sequel to)\\b");

  private final Lead lead;
  private final String subject;
  private final String text;

  LeadWorks(Lead lead) {
    this.lead = lead;
    this.subject = lead.subject().name();
    this.text = lead.text();
  }

  void read() {
    Matcher by = BY.matcher(text);
    boolean told = own(by);
    // "the song Salt by Ann Ash" tells who recorded it.
    if (told && !subject.contains(" by ")) {
      String did = did(by.group(1), by.group(2));
      add(
          "who " + did + " it",
          Value.Name.of(by.group(3), "person"),
          new Predicate.Identity(did + " " + subject));
    }
    Matcher made = MADE.matcher(lead.behind());
    if (!told
        && (!COMMON.matcher(subject).lookingAt()
            || SubjectName.CLASSED.matcher(subject).lookingAt())
        && Lead.found(made, lead.behind())
        && !Institutions.named(made.group(3))) {
      String how = made.group(2) == null ? "" : made.group(2);
      String did = how.contains("directed") ? "directed" : did(made.group(1), made.group(2));
      add(
          "who " + did + " it",
          Value.Name.of(made.group(3), "person"),
          new Predicate.Identity(did + " " + subject));
    }
    Matcher out = OUT.matcher(text);
    if (own(out)) {
      Optional<Value> when = Lead.when(out.group(2));
      when.ifPresent(
          date ->
              add(
                  "when was " + out.group(1),
                  date,
                  new Predicate.Clause(
                      "was",
                      out.group(1),
                      "was " + out.group(1),
                      date instanceof Value.Day ? "on" : "in")));
    }
    Matcher company = BROUGHT_OUT.matcher(text);
    if (own(company)
        && !subject.contains(company.group(2))
        && company.group(2).length() > 1
        && !NO_COMPANY.matcher(company.group(2)).find()
        // "developed by Tom Elm, a tycoon"
        && !ROLE_BEHIND.matcher(text).region(company.end(2), text.length()).lookingAt()) {
      add(
          "by whom it was " + company.group(1),
          Value.Name.of(company.group(2), "company"),
          new Predicate.Clause("was", company.group(1), "was " + company.group(1), "by"));
    }
  }

  private static final Pattern ROLE_BEHIND = Pattern.compile(",? (?:an?|the|his|her) ");

  private boolean own(Matcher told) {
    return Lead.found(told, text) && !OTHER_WORK.matcher(text).region(0, told.end()).find();
  }

  /** What somebody does who makes such a work. */
  private static String did(String work, String participle) {
    String told = participle == null ? "" : participle;
    return switch (told) {
      case "" ->
          switch (work) {
            case "album", "EP", "single", "song" -> "recorded";
            case "painting", "fresco" -> "painted";
            case "opera", "symphony", "concerto", "ballet" -> "composed";
            case "etching", "sculpture", "statue" -> "made";
            case "film" -> "directed";
            default -> "wrote";
          };
      case "written" -> "wrote";
      default -> told.startsWith("written ") ? "wrote" : told.replaceFirst(" and .*", "");
    };
  }

  private void add(String relation, Value value, Predicate predicate) {
    lead.add(relation, value, predicate, 5);
  }
}
