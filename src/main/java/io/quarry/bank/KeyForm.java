package io.quarry.bank;

import io.quarry.question.Kind;
import io.quarry.question.Kind.Pair;
import io.quarry.question.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The key of a question as it stands in the form. Which parts are used depends on the kind; the
 * others are empty.
 *
 * @param texts of options, items or left sides, blank ones included
 * @param partners right sides, in the order of {@code texts}
 * @param marked indices of the options that are right
 * @param text a number, {@code true} or {@code false}, or accepted forms, one a line
 */
record KeyForm(
    List<String> texts,
    List<String> partners,
    Set<Integer> marked,
    String text,
    String tolerance,
    String unit) {

  /** Most characters of a text that stands on one line. */
  static final int LONGEST = 300;

  /** Plain decimals only: an exponent could stand for gigabytes of digits. */
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");

  private static final int MOST_SINGLE = 4;
  private static final int MOST = 6;

  KeyForm {
    texts = List.copyOf(texts);
    partners = List.copyOf(partners);
    marked = Set.copyOf(marked);
  }

  /** With blank lines at the end, as many as the kind can take. */
  static KeyForm of(Kind kind) {
    return switch (kind) {
      case Kind.SingleChoice choice -> of(choice.options(), MOST_SINGLE);
      case Kind.MultipleChoice choice -> of(choice.options(), MOST);
      case Kind.TrueFalse statement -> of(String.valueOf(statement.answer()));
      case Kind.Numeric numeric ->
          new KeyForm(
              List.of(),
              List.of(),
              Set.of(),
              numeric.value().toPlainString(),
              numeric.tolerance().toPlainString(),
              numeric.unit().orElse(""));
      case Kind.ShortAnswer answer -> of(String.join("\n", answer.accepted()));
      case Kind.Cloze cloze -> of(String.join("\n", cloze.accepted()));
      case Kind.Ordering ordering -> of(padded(ordering.items(), MOST), List.of(), Set.of());
      case Kind.Matching matching ->
          of(
              padded(matching.pairs().stream().map(Pair::left).toList(), MOST),
              padded(matching.pairs().stream().map(Pair::right).toList(), MOST),
              Set.of());
    };
  }

  private static KeyForm of(List<Option> options, int most) {
    return of(
        padded(options.stream().map(Option::text).toList(), most),
        List.of(),
        IntStream.range(0, options.size())
            .filter(i -> options.get(i).correct())
            .boxed()
            .collect(Collectors.toSet()));
  }

  private static KeyForm of(String text) {
    return new KeyForm(List.of(), List.of(), Set.of(), text, "", "");
  }

  private static KeyForm of(List<String> texts, List<String> partners, Set<Integer> marked) {
    return new KeyForm(texts, partners, marked, "", "", "");
  }

  private static List<String> padded(List<String> texts, int most) {
    List<String> padded = new ArrayList<>(texts);
    padded.addAll(Collections.nCopies(Math.max(0, most - texts.size()), ""));
    return padded;
  }

  /** The right side of a pair, from 0; empty where the form had none. */
  public String partner(int index) {
    return index < partners.size() ? partners.get(index) : "";
  }

  /**
   * The key that was typed, of the same kind as the original.
   *
   * @throws IllegalArgumentException with a sentence for the author
   */
  Kind read(Kind original) {
    return switch (original) {
      case Kind.SingleChoice choice -> new Kind.SingleChoice(options(), choice.ordered());
      case Kind.MultipleChoice choice -> new Kind.MultipleChoice(options(), choice.ordered());
      case Kind.TrueFalse statement -> new Kind.TrueFalse(truth());
      case Kind.Numeric numeric ->
          new Kind.Numeric(
              number(text),
              tolerance.isBlank() ? BigDecimal.ZERO : number(tolerance),
              Optional.of(line(unit, LONGEST)).filter(typed -> !typed.isEmpty()));
      case Kind.ShortAnswer answer -> new Kind.ShortAnswer(lines(text.lines().toList()));
      case Kind.Cloze cloze -> new Kind.Cloze(lines(text.lines().toList()));
      case Kind.Ordering ordering -> new Kind.Ordering(lines(texts));
      case Kind.Matching matching -> new Kind.Matching(pairs());
    };
  }

  private List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String typed = line(texts.get(i), LONGEST);
      if (typed.isEmpty() && marked.contains(i)) {
        throw new IllegalArgumentException("the option marked as right is empty");
      }
      if (!typed.isEmpty()) {
        options.add(new Option(typed, marked.contains(i)));
      }
    }
    return options;
  }

  private boolean truth() {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("choose whether the statement is true or false");
    }
    return text.equals("true");
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(texts.size(), partners.size()); i++) {
      String left = line(texts.get(i), LONGEST);
      String right = line(partners.get(i), LONGEST);
      if (left.isEmpty() != right.isEmpty()) {
        throw new IllegalArgumentException(
            "\"%s\" has no partner; fill in both sides or neither".formatted(left + right));
      }
      if (!left.isEmpty()) {
        pairs.add(new Pair(left, right));
      }
    }
    return pairs;
  }

  private static BigDecimal number(String typed) {
    String number = typed.strip().replace('\u2212', '-').replaceAll("(?<=\\d),(?=\\d{3})", "");
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("write a number such as 23.5 or 1200");
    }
    return new BigDecimal(number);
  }

  private static List<String> lines(List<String> typed) {
    return typed.stream().map(text -> line(text, LONGEST)).filter(text -> !text.isEmpty()).toList();
  }

  /**
   * What was typed, on one line and without the characters that no text holds.
   *
   * @throws IllegalArgumentException when it is longer than {@code longest}
   */
  static String line(String typed, int longest) {
    String line =
        typed.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", "").strip();
    if (line.length() > longest) {
      throw new IllegalArgumentException("this is longer than %d characters".formatted(longest));
    }
    return line;
  }
}
