package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @Test
  void pathsOfOursAreKept() {
    assertThat(LocalPath.of("/banks/hamhung?topic=climate#top"))
        .isEqualTo("/banks/hamhung?topic=climate#top");
  }

  @Test
  void addressesOfPagesLeadToTheirPaths() {
    assertThat(LocalPath.ofUrl("https://quarry.example:8443/people?query=a%20b&page=2"))
        .isEqualTo("/people?query=a%20b&page=2");
    assertThat(LocalPath.ofUrl(null)).isEqualTo("/");
    assertThat(LocalPath.ofUrl("https://quarry.example//evil.example/")).isEqualTo("/");
    assertThat(LocalPath.ofUrl("not an address")).isEqualTo("/");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "banks",
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        "/a\nb"
      })
  void everythingElseLeadsHome(String given) {
    assertThat(LocalPath.of(given)).isEqualTo("/");
  }
}
