package io.quarry.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the Common Locale Data Repository calls countries in English. */
public final class Countries {

  private static final Set<String> NAMES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(name -> name.replaceFirst(" \\(.*", ""))
          .collect(Collectors.toUnmodifiableSet());

  private Countries() {}

  /** Whether a name is a country's, as English writes it: {@code South Korea}. */
  public static boolean known(String name) {
    return NAMES.contains(name);
  }
}
