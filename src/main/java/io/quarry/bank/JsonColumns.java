package io.quarry.bank;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarry.interchange.Json;
import io.quarry.question.Question;
import io.quarry.question.Response;
import jakarta.inject.Singleton;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * Writes questions and responses into {@code jsonb} columns in the bank files' own shape, so that a
 * column can be read by whoever knows the format.
 */
@Singleton
@JsonFormat
@PersistenceUnitExtension
class JsonColumns implements FormatMapper {

  @Override
  public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
    Class<T> target = type.getJavaTypeClass();
    if (target == Question.class) {
      return target.cast(Json.question(text.toString()));
    }
    if (target == Response.class) {
      return target.cast(Json.response(text.toString()));
    }
    throw new IllegalArgumentException("No column holds JSON for " + target);
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return switch (value) {
      case Question question -> Json.of(question);
      case Response response -> Json.of(response);
      default -> throw new IllegalArgumentException("No column holds JSON for " + value.getClass());
    };
  }
}
