package io.quarry.fact;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of what kind something is: the family of a plant, the symbol of an element, what a unit measures.
 */
final class LeadKinds {

  private static final Pattern TAXON =
      Pattern.compile(
          "\\b(?:in|of|to|from|within|form|forms|comprise|comprises) the (?:\\p{Ll}+ ){0,2}(family|genus|order|class|phylum|tribe|subfamily)"
              + ",? (\\p{Lu}\\p{Ll}{3,30})(?=[,.;]| (?:and|in|of|that|which|native|found|with|comprising|known)\\b)");

  /** "the cat family (Felidae)", "the leadwort family, Plumbaginaceae" */
  private static final Pattern APPOSED_FAMILY =
      Pattern.compile(
          "\\b(?:in|of|to|from|within) the ((?:[\\p{Ll}-]+ )??(?:[\\p{Ll}-]+ and )?[\\p{Ll}-]+) family,? \\(?(\\p{Lu}\\p{Ll}+(?:aceae|idae))\\b");

  /** Ranks that say less of a plant or an animal than its family does. */
  private static final Set<String> RANKS = Set.of("class", "order", "tribe");

  private static final Pattern FORMULA =
      Pattern.compile(
          "\\bwith (?:the |an? )?(?:chemical |molecular )?formula ((?=[^ ]*\\p{Lu})[\\p{L}\\d()\\u2080-\\u2089]{2,20}?)(?=\\.$|,? (?:and|is|that|which)\\b|[,;])");

  private static final Pattern ELEMENT =
      Pattern.compile(
          "\\bis an? (?:[\\p{Ll}-]+ )*element (?:in the periodic table )?(?:with|that has) (?:the )?(?:chemical )?symbol (\\p{Lu}\\p{Ll}?) and (?:the )?atomic number (\\d{1,3})\\b");

  private static final Pattern CONSTELLATION =
      Pattern.compile(
          "\\bin the (?:(?:northern|southern|zodiacal|equatorial) )?constellation (?:of )?("
              + Phrases.CAP
              + "(?: (?:Major|Minor|Borealis|Australis|Berenices|Venatici))?)(?=[,.;]| (?:and|with|at|about|approximately|located|that|which)\\b)");

  private static final Pattern UNIT =
      Pattern.compile(
          "\\bis an? [^,.;]{0,50}?\\bunit (?:of measurement )?(?:of|for) ((?:[\\p{Ll}]+ )?(?:length|mass|area|volume|time|energy|force"
              + "|pressure|power|temperature|current|charge|resistance|frequency|distance|speed|angle|capacitance|inductance"
              + "|weight|flux|radioactivity))(?=[,.;]| (?:in|equal|used|that|which|and|defined)\\b)");

  private final Lead lead;
  private final Subject subject;
  private final String text;

  LeadKinds(Lead lead) {
    this.lead = lead;
    this.subject = lead.subject();
    this.text = lead.text();
  }

  void read() {
    family();
    inParentheses();
    taxon();
    binomial();
    element();
    formula();
    constellation();
    unit();
  }

  /** " (order Saltales, family Saltaceae) are" */
  private static final Pattern IN_PARENTHESES =
      Pattern.compile(
          "^ \\([^()]*?\\b(family|order) (\\p{Lu}\\p{Ll}{3,30})(?:, (family) (\\p{Lu}\\p{Ll}{3,30}))?\\) ");

  private void inParentheses() {
    Matcher ranks = IN_PARENTHESES.matcher(lead.rawBehind());
    if (ranks.find()) {
      rank(ranks.group(1), ranks.group(2));
      if (ranks.group(3) != null) {
        rank(ranks.group(3), ranks.group(4));
      }
    }
  }

  private void rank(String rank, String name) {
    if (told.add(rank) && !subject.named(name) && subject.mayBelongTo(name)) {
      lead.add(
          rank,
          Value.Name.of(name, rank),
          new Predicate.Clause("does", "belong", "belongs", "to"),
          RANKS.contains(rank) ? 3 : 4);
    }
  }

  /** Ranks that are told. */
  private final Set<String> told = new HashSet<>();

  private void taxon() {
    Matcher taxon = TAXON.matcher(text);
    while (found(taxon, text)) {
      rank(taxon.group(1), taxon.group(2));
    }
  }

  /** "about", before a figure, makes it doubtful, and not of what kind the thing is. */
  private static final Pattern ROUGHLY =
      Pattern.compile("\\b(?:about|around|approximately|roughly|some|nearly|almost|over) (?=\\d)");

  private static boolean found(Matcher matcher, String in) {
    return matcher.find()
        && !Phrases.doubtful(ROUGHLY.matcher(in.substring(0, matcher.end())).replaceAll(""));
  }

  /** " (Vulpes alba) is", ", Vulpes alba, is" */
  private static final Pattern BINOMIAL =
      Pattern.compile(
          "^(?: \\(|, )(\\p{Lu}\\p{Ll}{2,20} \\p{Ll}{3,20}(?:us|um|is|a|ii|i|ae|e|ans|ens|or|er|ex|on|os|es))(?:\\)|[,;])");

  /** What only a text on something that lives says. */
  private static final Pattern LIVING =
      Pattern.compile(
          "\\b(?:species|genus|mammals?|birds?|reptiles?|amphibians?|fish|insects?|plants?|herbs?|shrubs?|trees?|flowers?|fungus|mushroom|shark|whale|snake|lizard|frog|toad|turtle|tortoise|spider|beetle|butterfly|moth|gull|duck|owl|eagle|parrot|finch|rodent|primate|monkey|bat|deer|antelope|canid|bovid|family|subfamily)\\b");

  /** The two words that a species is called by in science. */
  private void binomial() {
    Matcher binomial = BINOMIAL.matcher(lead.rawBehind());
    if (binomial.find()
        && LIVING.matcher(text).find()
        && !text.matches("(?s).*\\b(?:is|are|was|were) an? (?:family|genus|order|class)\\b.*")) {
      lead.add(
          "scientific name",
          Value.Name.of(binomial.group(1), ""),
          new Predicate.Attribute("scientific name", false),
          4);
    }
  }

  private void family() {
    Matcher family = APPOSED_FAMILY.matcher(lead.statement().passage().text());
    if (found(family, lead.statement().passage().text())) {
      told.add("family");
      lead.add(
          "family",
          new Value.Name(
              family.group(2), List.of(family.group(1) + " family", family.group(1)), "family"),
          new Predicate.Clause("does", "belong", "belongs", "to"),
          4);
    }
  }

  private void formula() {
    Matcher formula = FORMULA.matcher(text);
    // "POCl[3]": its index is cut off like a note's mark.
    if (Lead.found(formula, text)
        && !lead.statement().passage().text().contains(formula.group(1) + "[")) {
      lead.add(
          "chemical formula",
          Value.Name.of(formula.group(1), ""),
          new Predicate.Attribute("chemical formula", false),
          4);
    }
  }

  private void element() {
    Matcher element = ELEMENT.matcher(text);
    if (Lead.found(element, text)) {
      lead.add(
          "chemical symbol",
          Value.Name.of(element.group(1), ""),
          new Predicate.Attribute("chemical symbol", false),
          5);
      lead.add(
          "atomic number",
          new Value.Quantity(new BigDecimal(element.group(2)), "", true),
          new Predicate.Attribute("atomic number", false),
          5);
    }
  }

  private void constellation() {
    Matcher within = CONSTELLATION.matcher(text);
    if (found(within, text)) {
      lead.add(
          "constellation",
          Value.Name.of(within.group(1), "constellation"),
          new Predicate.Clause("is", "located", "is located", "in"),
          4);
    }
  }

  private void unit() {
    Matcher unit = UNIT.matcher(text);
    // That a day is a unit of time, nobody needs to read.
    if (Lead.found(unit, text) && !unit.group(1).equals("time")) {
      String quantity = unit.group(1);
      // "land area" is area.
      List<String> plain = List.of(quantity.substring(quantity.lastIndexOf(' ') + 1));
      lead.add(
          "quantity",
          new Value.Name(quantity, plain, "quantity"),
          new Predicate.Clause("is", "a unit", "is a unit", "of"),
          4);
    }
  }
}
