package io.quarry.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a fact says, typed by what can be asked of it. */
public sealed interface Value {

  /** As a reader would write it. */
  String text();

  /**
   * A number.
   *
   * @param number exactly as the source writes it, so its scale tells its precision
   * @param unit such as {@code km²}; empty for a bare count
   * @param counted whether it counts things (exact) rather than measures them
   */
  record Quantity(BigDecimal number, String unit, boolean counted) implements Value {
    @Override
    public String text() {
      String written = Numbers.written(number);
      return switch (unit) {
        case "" -> written;
        case "%", "\u00B0" -> written + unit;
        case "days", "hours", "minutes", "years", "tonnes", "miles", "degrees" ->
            written
                + " "
                + (number.compareTo(BigDecimal.ONE) == 0
                    ? unit.substring(0, unit.length() - 1)
                    : unit);
        default -> written + " " + unit;
      };
    }
  }

  /** A year of the common era. */
  record Year(int year) implements Value {
    @Override
    public String text() {
      return Integer.toString(year);
    }
  }

  /** A day, written in the style of its source. */
  record Day(LocalDate date, boolean monthFirst) implements Value {
    @Override
    public String text() {
      String month = Dates.month(date.getMonthValue());
      return monthFirst
          ? "%s %s, %s".formatted(month, date.getDayOfMonth(), date.getYear())
          : "%s %s %s".formatted(date.getDayOfMonth(), month, date.getYear());
    }
  }

  /** From one year to another, both included. */
  record Years(int first, int last) implements Value {
    @Override
    public String text() {
      return first + "\u2013" + last;
    }
  }

  /**
   * A name or term.
   *
   * @param text the form shown
   * @param aliases other spellings of the same thing
   * @param kind the class it belongs to, a common noun in the singular such as {@code river}; empty
   *     where it is not known
   */
  record Name(String text, List<String> aliases, String kind) implements Value {
    public Name {
      aliases = List.copyOf(aliases);
    }

    public static Name of(String text, String kind) {
      return new Name(text, List.of(), kind);
    }

    /** The same, which these names are right for as well. */
    public Name also(Collection<String> names) {
      Set<String> others = new LinkedHashSet<>(aliases);
      others.addAll(names);
      return new Name(text, List.copyOf(others), kind);
    }

    /** The shown form and all others. */
    public List<String> forms() {
      List<String> forms = new ArrayList<>();
      forms.add(text);
      forms.addAll(aliases);
      return forms;
    }
  }
}
