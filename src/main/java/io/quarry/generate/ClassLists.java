package io.quarry.generate;

import io.quarry.fact.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Small lists of common classes (countries, cities, seas, ...), in groups of things that are easily
 * taken for one another.
 */
final class ClassLists {

  private static final Map<String, List<List<String>>> GROUPS = load();

  private ClassLists() {}

  /**
   * The others of the group that one of the forms belongs to, and of whose members a text names
   * most; empty where none does.
   */
  static List<String> siblings(String noun, List<String> forms, String text) {
    return GROUPS.getOrDefault(noun, List.of()).stream()
        .filter(
            group ->
                group.stream()
                    .anyMatch(name -> forms.stream().anyMatch(f -> Spelling.same(name, f))))
        .map(
            group ->
                group.stream()
                    .filter(name -> forms.stream().noneMatch(f -> Spelling.same(name, f)))
                    .toList())
        .min(Comparator.comparingLong(group -> -group.stream().filter(text::contains).count()))
        .orElse(List.of());
  }

  /** The others of the first group that one of the forms belongs to; empty where none does. */
  static List<String> siblings(String noun, List<String> forms) {
    for (List<String> group : GROUPS.getOrDefault(noun, List.of())) {
      for (String form : forms) {
        if (group.stream().anyMatch(name -> Spelling.same(name, form))) {
          return group.stream()
              .filter(name -> forms.stream().noneMatch(f -> Spelling.same(name, f)))
              .toList();
        }
      }
    }
    return List.of();
  }

  /** Whether the lists know a name of this class. */
  static boolean knows(String noun, String name) {
    return !siblings(noun, List.of(name)).isEmpty();
  }

  /** The numbers of the groups that a name of this class stands in. */
  static Set<Integer> groups(String noun, String name) {
    List<List<String>> groups = GROUPS.getOrDefault(noun, List.of());
    return IntStream.range(0, groups.size())
        .filter(group -> has(groups.get(group), List.of(name)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Whether the lists put a name of this class among others than {@code forms}. */
  static boolean elsewhere(String noun, String name, List<String> forms) {
    List<List<String>> groups = GROUPS.getOrDefault(noun, List.of());
    return groups.stream().anyMatch(group -> has(group, List.of(name)))
        && groups.stream().anyMatch(group -> has(group, forms))
        && groups.stream().noneMatch(group -> has(group, List.of(name)) && has(group, forms));
  }

  private static boolean has(List<String> group, List<String> forms) {
    return group.stream().anyMatch(name -> forms.stream().anyMatch(f -> Spelling.same(name, f)));
  }

  private static Map<String, List<List<String>>> load() {
    Map<String, List<List<String>>> groups = new HashMap<>();
    NamedLists.read(
        "/io/quarry/generate/classes.txt",
        (noun, names) -> groups.computeIfAbsent(noun, unused -> new ArrayList<>()).add(names));
    return groups;
  }
}
