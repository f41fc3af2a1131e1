package io.quarry.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuotedSourceTest {

  private static Quote quote(String before, String text, String after, String section) {
    return new Quote(before, text, after, text, "Rivers", section);
  }

  /** Every line, with its quoted pieces in brackets. */
  private static List<String> lines(QuotedSource source) {
    return source.lines().stream()
        .map(
            line ->
                line.pieces().stream()
                    .map(piece -> piece.quoted() ? "[" + piece.text() + "]" : piece.text())
                    .collect(Collectors.joining()))
        .toList();
  }

  @Test
  void cellsOfOneRowAreMarkedInOneLine() {
    List<QuotedSource> sources =
        QuotedSource.of(
            List.of(
                quote("River | ", "Length", "", "Table"),
                quote("", "Alda", " | 310 | Asia", "Table"),
                quote("Alda | ", "310", " | Asia", "Table"),
                quote("", "Brenn", " | 520 | Asia", "Table"),
                quote("Brenn | ", "520", " | Asia", "Table")));
    assertThat(sources).hasSize(1);
    assertThat(lines(sources.getFirst()))
        .containsExactly("River | [Length]", "[Alda] | [310] | Asia", "[Brenn] | [520] | Asia");
  }

  @Test
  void ofALongRowOnlyTheCellsBesideAreShown() {
    String row = "Alda | 310 | Asia | 12 | no | 8 | 1871";
    List<QuotedSource> sources =
        QuotedSource.of(
            List.of(
                quote("", "Alda", row.substring(4), "Table"),
                quote("Alda | 310 | Asia | 12 | no | 8 | ", "1871", "", "Table"),
                quote("Brenn | 520 | Asia | 31 | ", "no", " | 9 | 1902 | old", "Table")));
    assertThat(lines(sources.getFirst()))
        .containsExactly("[Alda] | \u2026 | [1871]", "\u2026 | [no] | \u2026");
  }

  @Test
  void whatStandsInAnotherOrderOrSectionIsShownByItself() {
    List<QuotedSource> sources =
        QuotedSource.of(
            List.of(
                quote("Alda | ", "310", "", "Table"),
                quote("", "Alda", " | 310", "Table"),
                quote("", "Alda", " | 310", "Table"),
                quote("", "Alda is long.", "", "")));
    assertThat(sources).extracting(QuotedSource::section).containsExactly("Table", "");
    assertThat(lines(sources.getFirst()))
        .containsExactly("Alda | [310]", "[Alda] | 310", "[Alda] | 310");
    assertThat(lines(sources.getLast())).containsExactly("[Alda is long.]");
  }
}
