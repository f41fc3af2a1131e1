package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

  private static final String HOST = "quarry.example";

  @Test
  void theBrowsersWordComesFirst() {
    assertThat(Origin.of("same-origin", "https://evil.example", null, HOST)).isEqualTo(Origin.OURS);
    assertThat(Origin.of("none", null, null, HOST)).isEqualTo(Origin.OURS);
    assertThat(Origin.of("cross-site", null, null, HOST)).isEqualTo(Origin.FOREIGN);
    assertThat(Origin.of("same-site", "https://" + HOST, null, HOST)).isEqualTo(Origin.FOREIGN);
  }

  @Test
  void olderBrowsersSendTheirOrigin() {
    assertThat(Origin.of(null, "https://quarry.example", null, HOST)).isEqualTo(Origin.OURS);
    assertThat(Origin.of(null, "http://QUARRY.example", null, HOST)).isEqualTo(Origin.OURS);
    assertThat(Origin.of(null, "http://quarry.example:8080", null, HOST)).isEqualTo(Origin.FOREIGN);
    assertThat(Origin.of(null, "https://quarry.example.evil.test", null, HOST))
        .isEqualTo(Origin.FOREIGN);
    assertThat(Origin.of(null, "null", null, HOST)).isEqualTo(Origin.FOREIGN);
  }

  @Test
  void theOldestSendOnlyThePageTheyCameFrom() {
    assertThat(Origin.of(null, null, "https://quarry.example/login", HOST)).isEqualTo(Origin.OURS);
    assertThat(Origin.of(null, null, "https://evil.example/?https://quarry.example/", HOST))
        .isEqualTo(Origin.FOREIGN);
    assertThat(Origin.of(null, null, null, HOST)).isEqualTo(Origin.UNKNOWN);
  }
}
