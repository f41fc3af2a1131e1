package io.quarry.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is wrong with a form, by the name of the field; under {@link #FORM} what concerns all of it.
 * A page of a refused form is answered with 422.
 */
public record FormErrors(Map<String, String> messages) {

  /** The key of what concerns no field in particular. */
  public static final String FORM = "";

  public FormErrors {
    messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
  }

  public static FormErrors none() {
    return new FormErrors(Map.of());
  }

  public static FormErrors of(String field, String message) {
    return none().with(field, message);
  }

  /** These errors and one more; the first of a field stays. */
  public FormErrors with(String field, String message) {
    Map<String, String> more = new LinkedHashMap<>(messages);
    more.putIfAbsent(field, message);
    return new FormErrors(more);
  }

  public boolean isEmpty() {
    return messages.isEmpty();
  }

  /** The message of a field, empty if it is all right. In templates: {@code errors.of('name')}. */
  public String of(String field) {
    return messages.getOrDefault(field, "");
  }

  /** What concerns no field in particular; empty if nothing does. */
  public String general() {
    return of(FORM);
  }
}
