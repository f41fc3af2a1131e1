package io.quarry.fact;

import io.quarry.document.Document;
import java.util.ArrayList;
import java.util.List;

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

  private static List<Glossary> glossaries(Document document, Subject subject) {
    List<Glossary> all = new ArrayList<>(Glossary.of(document, subject));
    Definitions.of(document, subject).ifPresent(all::add);
    return all;
  }
}
