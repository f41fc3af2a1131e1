package io.quarry.quiz;

import io.quarry.web.FormErrors;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form that starts a quiz, as it was filled in.
 *
 * @param minutes of a test; empty for as long as one likes
 */
record StartForm(
    String count,
    String mode,
    String minutes,
    Set<String> topics,
    Set<String> kinds,
    Set<String> levels) {

  /** Longer than anybody sits at a quiz of fifty questions. */
  static final int LONGEST_MINUTES = 180;

  StartForm {
    count = count == null ? "" : count.strip();
    mode = mode == null ? "" : mode;
    minutes = minutes == null ? "" : minutes.strip();
  }

  static StartForm fresh(int count) {
    return new StartForm(
        String.valueOf(count), Mode.PRACTICE.name(), "", Set.of(), Set.of(), Set.of());
  }

  static StartForm of(
      String count,
      String mode,
      String minutes,
      List<String> topics,
      List<String> kinds,
      List<String> levels) {
    return new StartForm(count, mode, minutes, set(topics), set(kinds), set(levels));
  }

  private static Set<String> set(List<String> values) {
    return values == null ? Set.of() : new HashSet<>(values);
  }

  public boolean isTest() {
    return mode.equals(Mode.TEST.name());
  }

  /** Whether more than the first choices were made, so that the page shows them. */
  public boolean isParticular() {
    return !kinds.isEmpty() || !levels.isEmpty();
  }

  FormErrors errors(int most, StartMessages messages) {
    if (!within(count, most)) {
      return FormErrors.of("count", messages.countRange(most));
    }
    return isTest() && !minutes.isEmpty() && !within(minutes, LONGEST_MINUTES)
        ? FormErrors.of("minutes", messages.minutesRange(LONGEST_MINUTES))
        : FormErrors.none();
  }

  private static boolean within(String typed, int most) {
    return typed.matches("\\d{1,4}")
        && Integer.parseInt(typed) >= 1
        && Integer.parseInt(typed) <= most;
  }

  /** What is wanted; for a form without errors. */
  QuizChoices choices() {
    return new QuizChoices(
        isTest() ? Mode.TEST : Mode.PRACTICE,
        Integer.parseInt(count),
        isTest() && !minutes.isEmpty()
            ? Optional.of(Duration.ofMinutes(Integer.parseInt(minutes)))
            : Optional.empty(),
        topics,
        kinds,
        Stream.of(Level.values())
            .filter(level -> levels.contains(level.name()))
            .collect(Collectors.toSet()));
  }
}
