package io.quarry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A template as the wikitext calls it: a name and parameters, each a range of the text.
 *
 * @param name in lower case, underscores as blanks
 */
record TemplateCall(String name, List<Parameter> parameters, int start, int end) {

  /**
   * One parameter.
   *
   * @param key in lower case; empty for a positional one
   * @param barAt offset of the bar before it
   * @param from offset behind the bar, or behind the equals sign of a named one
   * @param to offset behind the value
   */
  record Parameter(String key, int barAt, int from, int to) {
    boolean positional() {
      return key.isEmpty();
    }
  }

  static TemplateCall at(WikitextScan scan, int start) {
    int end = scan.end(start);
    List<Integer> bars = scan.topLevel('|', start + 2, end - 2);
    int nameEnd = bars.isEmpty() ? end - 2 : bars.get(0);
    String name = withoutComments(scan, start + 2, nameEnd).replace('_', ' ').strip();
    if (name.startsWith("template:")) {
      name = name.substring(9).strip();
    }
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      int from = bars.get(i) + 1;
      int to = i + 1 < bars.size() ? bars.get(i + 1) : end - 2;
      List<Integer> equals = scan.topLevel('=', from, to);
      String key = equals.isEmpty() ? "" : withoutComments(scan, from, equals.get(0)).strip();
      // "|http://x?a=b" is no named parameter, nor is "|<span style=...>".
      if (key.isEmpty() || key.length() > 60 || key.contains("<") || key.contains("://")) {
        parameters.add(new Parameter("", bars.get(i), from, to));
      } else {
        parameters.add(new Parameter(key, bars.get(i), equals.get(0) + 1, to));
      }
    }
    return new TemplateCall(name, parameters, start, end);
  }

  private static String withoutComments(WikitextScan scan, int from, int to) {
    StringBuilder kept = new StringBuilder();
    int i = from;
    while (i < to) {
      if (scan.comment(i) || scan.reference(i)) {
        i = scan.end(i);
      } else {
        kept.append(scan.text().charAt(i++));
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  List<Parameter> positional() {
    return parameters.stream().filter(Parameter::positional).toList();
  }

  Parameter named(String key) {
    return parameters.stream().filter(p -> p.key().equals(key)).findFirst().orElse(null);
  }

  /** The n-th positional parameter, from 1, also where it is numbered ("2=..."); else null. */
  Parameter number(int n) {
    List<Parameter> positional = positional();
    return n <= positional.size() ? positional.get(n - 1) : named(Integer.toString(n));
  }

  long namedCount() {
    return parameters.stream().filter(p -> !p.positional()).count();
  }
}
