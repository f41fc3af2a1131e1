package io.quarry.generate;

import io.quarry.fact.NameIndex;
import io.quarry.fact.Roster;
import io.quarry.fact.Roster.Member;
import java.util.ArrayList;
import java.util.List;

/** Asks lists, each by what it is a list of: people, twin towns, or parts of a whole. */
final class RosterQuestions {

  private static final String TWINS = "twin town";

  private RosterQuestions() {}

  static List<Draft> of(List<Roster> rosters, NameIndex names, int latestYear) {
    List<String> places = places(rosters, names);
    List<Member> twins =
        rosters.stream()
            .filter(roster -> roster.noun().equals(TWINS))
            .flatMap(roster -> roster.members().stream())
            .toList();
    List<Draft> all = new ArrayList<>();
    for (Roster roster : rosters) {
      RosterDrafts drafts = new RosterDrafts(roster, latestYear);
      switch (roster.noun()) {
        case "person" -> new PeopleQuestions(drafts).ask();
        case TWINS -> new TwinTownQuestions(drafts, twins).ask();
        default -> {
          new PartQuestions(drafts, places).ask();
          new NativeNameQuestions(drafts).ask();
          new FormerNameQuestions(drafts).ask();
        }
      }
      all.addAll(drafts.all());
    }
    return all;
  }

  /** Names of places anywhere in the document. */
  private static List<String> places(List<Roster> rosters, NameIndex names) {
    List<String> places =
        new ArrayList<>(names.ofClass("city").stream().map(RosterQuestions::place).toList());
    for (Roster roster : rosters) {
      List<String> members = roster.members().stream().map(Member::name).toList();
      if (members.stream().anyMatch(places::contains)) {
        members.stream().filter(member -> !places.contains(member)).forEach(places::add);
      }
    }
    return places;
  }

  /** "Kimchaek city" is the place Kimchaek. */
  private static String place(String city) {
    return city.endsWith(" city") ? city.substring(0, city.length() - 5) : city;
  }
}
