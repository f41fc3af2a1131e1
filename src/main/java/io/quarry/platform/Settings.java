package io.quarry.platform;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The few settings that are needed before Quarkus starts, read from the places that Quarkus reads:
 * system properties, the environment, {@code .env}, {@code config/application.properties}, and the
 * one in the jar.
 */
final class Settings {
  static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
  static final String DATABASE_USERNAME = "quarkus.datasource.username";
  static final String DATABASE_PASSWORD = "quarkus.datasource.password";
  static final String HTTP_HOST = "quarkus.http.host";
  static final String HTTP_PORT = "quarkus.http.port";
  static final String DATA_DIRECTORY = "quarry.data.directory";
  static final String TIME_ZONE = "quarry.time-zone";

  private static final String POSTGRESQL_URL = "jdbc:postgresql:";

  private final SmallRyeConfig config;

  private Settings(SmallRyeConfig config) {
    this.config = config;
  }

  /**
   * @throws StartupProblem when a file or expression among the settings cannot be read
   */
  static Settings read() {
    try {
      return new Settings(ConfigUtils.configBuilder().build());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new StartupProblem("The configuration cannot be read: " + e.getMessage(), e);
    }
  }

  /** The configured database; where none is configured Quarry starts its own. */
  Optional<Database> database() {
    Optional<String> url = text(DATABASE_URL);
    if (url.isPresent() && !url.get().startsWith(POSTGRESQL_URL)) {
      throw new StartupProblem(
          DATABASE_URL + " must start with " + POSTGRESQL_URL + "//, it is " + url.get());
    }
    return url.map(
        given ->
            new Database(
                given, text(DATABASE_USERNAME).orElse(""), text(DATABASE_PASSWORD).orElse("")));
  }

  Path dataDirectory() {
    String directory = text(DATA_DIRECTORY).orElse(DataSettings.DEFAULT_DIRECTORY);
    try {
      return Path.of(directory).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new StartupProblem(DATA_DIRECTORY + " is not a path: " + e.getMessage(), e);
    }
  }

  String httpHost() {
    return text(HTTP_HOST).orElse("0.0.0.0");
  }

  /** 0 lets the system choose a port. */
  int httpPort() {
    String port = text(HTTP_PORT).orElse("8080");
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
      throw new StartupProblem(HTTP_PORT + " must be a port from 0 to 65535, it is " + port);
    }
    return Integer.parseInt(port);
  }

  /**
   * Looks at what is read only later, so that a mistake stops the start and not the first page.
   *
   * @throws StartupProblem when the time zone is none
   */
  void check() {
    timeZone();
  }

  /**
   * The school's time zone; without the setting the server's own.
   *
   * @throws StartupProblem when it is none
   */
  ZoneId timeZone() {
    Optional<String> zone = text(TIME_ZONE);
    try {
      return zone.map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    } catch (DateTimeException e) {
      throw new StartupProblem(
          TIME_ZONE + " must be a time zone such as Europe/Berlin, it is " + zone.get(), e);
    }
  }

  private Optional<String> text(String name) {
    try {
      return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    } catch (RuntimeException e) {
      throw new StartupProblem(name + " cannot be read: " + e.getMessage(), e);
    }
  }
}
