package io.quarry.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down. Counts in memory, so each server counts for itself and a restart forgets;
 * with Argon2id and a minimum length that is enough against guessing from outside. Never by name
 * alone: anybody could then lock anybody else out.
 */
@ApplicationScoped
class LoginThrottle {

  /** Bounds the memory; the longest untouched count is forgotten first. */
  private static final int MOST_COUNTS = 20_000;

  private final Clock clock;
  private final AccountConfig.Throttle limits;
  private final Map<Key, Count> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
          return size() > MOST_COUNTS;
        }
      };

  LoginThrottle(Clock clock, AccountConfig config) {
    this.clock = clock;
    this.limits = config.throttle();
  }

  /**
   * Counts a try before its outcome is known, so that many at once do not slip through.
   *
   * @return how long to wait; zero if the try may go on
   */
  synchronized Duration enter(String username, String address) {
    Instant now = clock.instant();
    Duration wait =
        longer(
            count(new Key(username, address), now, limits.perNameAndAddress()),
            count(new Key("", address), now, limits.perAddress()));
    if (wait.isZero()) {
      counts.merge(new Key(username, address), new Count(1, now), Count::plus);
      counts.merge(new Key("", address), new Count(1, now), Count::plus);
    }
    return wait;
  }

  /** The try was no guess: it does not count, and the failures before it are forgiven. */
  synchronized void succeeded(String username, String address) {
    counts.remove(new Key(username, address));
    counts.computeIfPresent(new Key("", address), (key, count) -> count.minusOne());
  }

  private Duration count(Key key, Instant now, int limit) {
    Count count = counts.get(key);
    if (count == null) {
      return Duration.ZERO;
    }
    Instant over = count.since().plus(limits.window());
    if (!now.isBefore(over)) {
      counts.remove(key);
      return Duration.ZERO;
    }
    return count.tries() < limit ? Duration.ZERO : Duration.between(now, over);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private record Key(String username, String address) {}

  private record Count(int tries, Instant since) {

    Count plus(Count more) {
      return new Count(tries + more.tries, since);
    }

    Count minusOne() {
      return tries > 1 ? new Count(tries - 1, since) : null;
    }
  }
}
