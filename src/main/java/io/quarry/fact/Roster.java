package io.quarry.fact;

import io.quarry.document.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Things of one kind, listed under a heading.
 *
 * @param noun what each of them is, in the singular: {@code ward}
 * @param relation what the list says of its members: {@code ward of Hamhŭng}
 * @param intro the sentence or heading that says what is listed
 * @param stated how many there are, where the text says so
 */
public record Roster(
    String subject,
    String noun,
    String relation,
    Span intro,
    OptionalInt stated,
    List<Member> members,
    String topic) {

  /** A name that stands in the list twice counts once. */
  public Roster {
    Set<String> names = new HashSet<>();
    members = members.stream().filter(m -> names.add(Spelling.key(m.name()))).toList();
  }

  /**
   * One of them.
   *
   * @param foreign its name in another script
   * @param formerly what it was called before
   * @param until the last year of its former name
   * @param born year of birth
   * @param died year of death
   * @param description who or what it is, in the document's words, without article
   * @param since the year it began, as for twin towns
   * @param span the whole line
   */
  public record Member(
      String name,
      List<String> aliases,
      Optional<String> foreign,
      Optional<String> formerly,
      OptionalInt until,
      OptionalInt born,
      OptionalInt died,
      Optional<String> description,
      OptionalInt since,
      Optional<String> country,
      Span span) {
    public Member {
      aliases = List.copyOf(aliases);
    }
  }
}
