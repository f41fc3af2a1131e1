package io.quarry.web;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A form as it was sent, to be sent again. */
record FormAgain(String address, boolean multipart, List<Field> fields) {

  private static final Pattern MACHINE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|/\\S*");

  FormAgain {
    fields = List.copyOf(fields);
  }

  /**
   * @param form as the server has read it; null for a request without one
   */
  static FormAgain of(HttpServerRequest request, FormData form) {
    List<Field> fields = new ArrayList<>();
    if (form != null) {
      for (String name : form) {
        form.get(name)
            .forEach(
                value ->
                    fields.add(
                        value.isFileItem()
                            ? new Field(name, "", Kind.FILE)
                            : Field.typed(name, value.getValue())));
      }
    }
    return of(request, fields);
  }

  /**
   * @param body of a form that is not an upload
   */
  static FormAgain of(HttpServerRequest request, String body) {
    List<Field> fields = new ArrayList<>();
    new QueryStringDecoder(body, false)
        .parameters()
        .forEach((name, values) -> values.forEach(value -> fields.add(Field.typed(name, value))));
    return of(request, fields);
  }

  private static FormAgain of(HttpServerRequest request, List<Field> fields) {
    String type = request.getHeader("Content-Type");
    boolean multipart = type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA);
    fields.removeIf(field -> field.name().equals(FormTokenFilter.NAME));
    return new FormAgain(request.uri(), multipart, fields);
  }

  /** What was entered and is worth showing; the page's own keys and addresses are not. */
  public List<String> typed() {
    return fields.stream()
        .filter(field -> field.kind() == Kind.TEXT && !field.value().isBlank())
        .map(Field::value)
        .filter(value -> !MACHINE.matcher(value).matches())
        .toList();
  }

  /** A field; the values of passwords and files do not come back. */
  record Field(String name, String value, Kind kind) {

    static Field typed(String name, String value) {
      return name.toLowerCase(Locale.ROOT).contains("password")
          ? new Field(name, "", Kind.PASSWORD)
          : new Field(name, value, Kind.TEXT);
    }

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
