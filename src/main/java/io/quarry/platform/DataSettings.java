package io.quarry.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where Quarry keeps what it must not lose. */
@ConfigMapping(prefix = "quarry.data")
interface DataSettings {
  String DEFAULT_DIRECTORY = "data";

  /**
   * The directory of Quarry's own PostgreSQL: banks, people, answers. A relative path is taken from
   * the directory in which Quarry is started, so by default everything lies in {@code data} there.
   * It is created when missing, readable by nobody else, and used by one Quarry at a time. Unused
   * where {@code quarkus.datasource.jdbc.url} names a server.
   */
  @WithDefault(DEFAULT_DIRECTORY)
  Path directory();
}
