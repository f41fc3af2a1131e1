package io.quarry.web;

import java.util.List;

/** A form as it was sent, to be sent again. */
record FormAgain(String address, boolean multipart, List<Field> fields) {

  FormAgain {
    fields = List.copyOf(fields);
  }

  /** What was typed and is worth showing. */
  public List<String> typed() {
    return fields.stream()
        .filter(field -> field.kind() == Kind.TEXT && !field.value().isBlank())
        .map(Field::value)
        .toList();
  }

  /** A field; the values of passwords and files do not come back. */
  record Field(String name, String value, Kind kind) {

    public boolean isPassword() {
      return kind == Kind.PASSWORD;
    }

    public boolean isFile() {
      return kind == Kind.FILE;
    }
  }

  /** What has to be done to fill in the field again. */
  enum Kind {
    TEXT,
    PASSWORD,
    FILE
  }
}
