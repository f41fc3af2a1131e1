package io.quarry.fact;

import io.quarry.document.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that a document states and that could be asked. */
public record Facts(
    Subject subject,
    List<Fact> facts,
    List<Climate> climates,
    List<Roster> rosters,
    List<Grid> grids,
    List<Glossary> glossaries,
    NameIndex names,
    List<String> people) {

  public Facts {
    facts = List.copyOf(facts);
    climates = List.copyOf(climates);
    rosters = List.copyOf(rosters);
    grids = List.copyOf(grids);
    glossaries = List.copyOf(glossaries);
    people = List.copyOf(people);
  }

  public static Facts of(Document document) {
    Subject subject = Subject.of(document);
    FullNames people = FullNames.of(document, subject);
    List<Fact> facts = new ArrayList<>();
    facts.addAll(BoxFacts.of(document, subject));
    facts.addAll(ProseFacts.of(document, subject, people));
    facts.addAll(YearTables.of(document, subject));
    LinkNames links = LinkNames.of(document);
    facts.replaceAll(links::named);
    shareAliases(facts);
    return new Facts(
        subject,
        facts,
        ClimateFacts.of(document, subject),
        RosterFacts.of(document, subject),
        GridFacts.of(document, subject),
        glossaries(document, subject),
        NameIndex.of(document),
        people.surely());
  }

  /** What a box and the text tell alike is called by the names that either gives. */
  private static void shareAliases(List<Fact> facts) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Fact fact : facts) {
      if (fact.value() instanceof Value.Name name && !name.aliases().isEmpty()) {
        names.computeIfAbsent(told(fact), unused -> new LinkedHashSet<>()).addAll(name.aliases());
      }
    }
    facts.replaceAll(
        fact ->
            fact.value() instanceof Value.Name name
                    && !name.aliases().containsAll(names.getOrDefault(told(fact), Set.of()))
                ? fact.with(
                    new Value.Name(name.text(), List.copyOf(names.get(told(fact))), name.kind()))
                : fact);
  }

  private static String told(Fact fact) {
    return fact.subject() + "|" + fact.relation() + "|" + Spelling.key(fact.value().text());
  }

  private static List<Glossary> glossaries(Document document, Subject subject) {
    List<Glossary> all = new ArrayList<>(Glossary.of(document, subject));
    Definitions.of(document, subject).ifPresent(all::add);
    return all;
  }
}
