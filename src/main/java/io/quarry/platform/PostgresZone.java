package io.quarry.platform;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time zones as PostgreSQL names them. */
public final class PostgresZone {

  private PostgresZone() {}

  /**
   * The name for {@code at time zone}. Regions are named alike. An offset is written the POSIX way,
   * where hours count westward: to PostgreSQL {@code +02:00} would lie in the Atlantic.
   */
  public static String nameOf(ZoneId zone) {
    if (!(zone.normalized() instanceof ZoneOffset offset)) {
      return zone.getId();
    }
    int east = offset.getTotalSeconds();
    int size = Math.abs(east);
    return "<%s>%s%02d:%02d:%02d"
        .formatted(
            east == 0 ? "UTC" : offset.getId(),
            east > 0 ? "-" : "+",
            size / 3600,
            size / 60 % 60,
            size % 60);
  }
}
