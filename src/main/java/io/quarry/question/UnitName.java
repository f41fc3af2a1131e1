package io.quarry.question;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of units: "km²", "km2", "sq km" and "square kilometres" are one. */
final class UnitName {

  private static final Map<String, String> SYMBOLS = new HashMap<>();

  static {
    length("km", "kilomet");
    length("m", "met");
    length("cm", "centimet");
    length("mm", "millimet");
    symbol("l", "litre", "litres", "liter", "liters");
    symbol("mi", "mile", "miles");
    symbol("ft", "foot", "feet");
    symbol("in", "inch", "inches");
    symbol("ha", "hectare", "hectares");
    symbol("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes");
    symbol("g", "gram", "grams", "gramme", "grammes");
    symbol("t", "ton", "tons", "tonne", "tonnes");
    symbol("s", "sec", "secs", "second", "seconds");
    symbol("min", "mins", "minute", "minutes");
    symbol("h", "hr", "hrs", "hour", "hours");
    symbol("day", "days");
    symbol("year", "years", "yr", "yrs");
    symbol("people", "person", "persons", "inhabitant", "inhabitants", "residents");
    symbol("million", "millions", "mio", "mln");
    symbol("billion", "billions", "bn");
    symbol("%", "percent", "pct");
    symbol("°c", "c", "celsius", "centigrade");
  }

  private static final Pattern WORD = Pattern.compile("°?\\p{L}+|%");

  private UnitName() {}

  private static void length(String symbol, String stem) {
    symbol(symbol, stem + "re", stem + "res", stem + "er", stem + "ers", symbol + "s");
  }

  private static void symbol(String symbol, String... names) {
    for (String name : names) {
      SYMBOLS.put(name, symbol);
    }
  }

  /** Whether both name one unit. */
  static boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private static String fold(String unit) {
    String folded =
        Normalizer.normalize(unit, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\bper\\s+cent\\b", "%")
            .replaceAll("\\bdeg(ree)?s?\\b\\.?\\s*", "°")
            .replaceAll("°\\s+", "°")
            .replaceAll("°(celsius|centigrade)\\b", "°c")
            .replaceAll("\\b(square|sq)\\b\\.?\\s*(\\p{L}+)", "$2 2")
            .replaceAll("\\b(cubic|cu)\\b\\.?\\s*(\\p{L}+)", "$2 3")
            .replaceAll("\\bsquared\\b", "2")
            .replaceAll("\\bcubed\\b", "3")
            .replaceAll("\\bper\\b", "/");
    Matcher words = WORD.matcher(folded);
    String symbols =
        words.replaceAll(
            word -> Matcher.quoteReplacement(SYMBOLS.getOrDefault(word.group(), word.group())));
    return symbols.replaceAll("[^\\p{L}\\d%°/]", "");
  }
}
