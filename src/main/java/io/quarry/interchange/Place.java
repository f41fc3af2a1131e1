package io.quarry.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarry.question.FlawException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A node of the file and the path that leads to it, so that every complaint says where.
 *
 * @param path such as {@code questions[3].options}; empty for the whole file
 */
record Place(JsonNode node, String path) {

  static Place root(JsonNode node) {
    return new Place(node, "");
  }

  /** The member of that name; missing when it is absent or null. */
  Place at(String name) {
    if (!node.isObject()) {
      throw complaint(FileFlaw.NO_OBJECT);
    }
    return new Place(node.path(name), path.isEmpty() ? name : path + "." + name);
  }

  boolean isAbsent() {
    return node.isMissingNode() || node.isNull();
  }

  String text() {
    requirePresent();
    if (!node.isValueNode()) {
      throw complaint(FileFlaw.NO_WORDS);
    }
    return node.asText();
  }

  String textOr(String fallback) {
    return isAbsent() ? fallback : text();
  }

  Optional<String> optionalText() {
    return isAbsent() ? Optional.empty() : Optional.of(text());
  }

  int integer() {
    requirePresent();
    if (!node.canConvertToInt() || !node.canConvertToExactIntegral()) {
      throw complaint(FileFlaw.NO_WHOLE_NUMBER);
    }
    return node.intValue();
  }

  boolean truth() {
    requirePresent();
    if (!node.isBoolean()) {
      throw complaint(FileFlaw.NO_TRUTH);
    }
    return node.booleanValue();
  }

  boolean truthOr(boolean fallback) {
    return isAbsent() ? fallback : truth();
  }

  BigDecimal decimal() {
    requirePresent();
    if (!node.isNumber()) {
      throw complaint(FileFlaw.NO_NUMBER);
    }
    return node.decimalValue();
  }

  <T> List<T> list(Function<Place, T> read) {
    requirePresent();
    if (!node.isArray()) {
      throw complaint(FileFlaw.NO_LIST);
    }
    List<T> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      items.add(new Place(node.get(i), path + "[" + i + "]").read(read));
    }
    return items;
  }

  SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    if (isAbsent()) {
      return texts;
    }
    if (!node.isObject()) {
      throw complaint(FileFlaw.NO_OBJECT);
    }
    node.fieldNames().forEachRemaining(name -> texts.put(name, at(name).text()));
    return texts;
  }

  /** Lets {@code read} make a value of this place; what the value refuses is told with the path. */
  <T> T read(Function<Place, T> read) {
    try {
      return read.apply(this);
    } catch (FlawException refused) {
      throw new BankFileException(path, refused);
    }
  }

  BankFileException complaint(FileFlaw flaw, Object... details) {
    return flaw.at(path, details);
  }

  private void requirePresent() {
    if (isAbsent()) {
      throw complaint(FileFlaw.ABSENT);
    }
  }
}
