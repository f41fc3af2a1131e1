package io.quarry.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Committed lists, one a line: {@code name: member, member}; lines with {@code #} are comments. */
final class NamedLists {

  private NamedLists() {}

  /** Hands on the name and the members of every line, in the order of the file. */
  static void read(String resource, BiConsumer<String, List<String>> list) {
    try (InputStream in = NamedLists.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          list.accept(
              line.substring(0, colon).strip(),
              List.of(line.substring(colon + 1).strip().split("\\s*,\\s*")));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
