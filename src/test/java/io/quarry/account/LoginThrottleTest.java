package io.quarry.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

  private static final Duration WINDOW = Duration.ofMinutes(15);

  private Instant now;
  private LoginThrottle throttle;

  @BeforeEach
  void start() {
    now = Instant.parse("2026-01-01T00:00:00Z");
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    throttle = new LoginThrottle(clock, new Limits(3, 5));
  }

  @Test
  void makesANameWaitAtOneAddress() {
    for (int i = 0; i < 3; i++) {
      assertThat(throttle.enter("anna", "10.0.0.1")).isZero();
    }
    now = now.plusSeconds(60);
    assertThat(throttle.enter("anna", "10.0.0.1")).isEqualTo(Duration.ofMinutes(14));
    assertThat(throttle.enter("bert", "10.0.0.1")).isZero();
    assertThat(throttle.enter("anna", "10.0.0.2")).isZero();
  }

  @Test
  void forgetsAfterTheWindow() {
    for (int i = 0; i < 4; i++) {
      throttle.enter("anna", "10.0.0.1");
    }
    now = now.plus(WINDOW);
    assertThat(throttle.enter("anna", "10.0.0.1")).isZero();
  }

  @Test
  void makesAnAddressWaitThatTriesManyNames() {
    for (int i = 0; i < 5; i++) {
      assertThat(throttle.enter("name" + i, "10.0.0.1")).isZero();
    }
    assertThat(throttle.enter("another", "10.0.0.1")).isEqualTo(WINDOW);
  }

  @Test
  void aClassThatLogsInSuccessfullyIsNotAnAttack() {
    for (int i = 0; i < 40; i++) {
      assertThat(throttle.enter("pupil" + i, "10.0.0.1")).isZero();
      throttle.succeeded("pupil" + i, "10.0.0.1");
    }
  }

  @Test
  void anIpv6NetworkIsOneAddress() {
    assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(ClientAddress.of("2001:db8:1:2:ffff:0:0:1"));
    assertThat(ClientAddress.of("192.0.2.7")).isEqualTo("192.0.2.7");
  }

  private record Limits(int perNameAndAddress, int perAddress)
      implements AccountConfig, AccountConfig.Throttle {

    @Override
    public boolean registrationOpen() {
      return true;
    }

    @Override
    public Session session() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Throttle throttle() {
      return this;
    }

    @Override
    public Duration window() {
      return WINDOW;
    }
  }
}
