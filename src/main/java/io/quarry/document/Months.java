package io.quarry.document;

import java.util.List;

/** The months as English writes them. */
public final class Months {

  public static final List<String> NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Months() {}
}
