package io.quarry.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Friendly names that say nothing about who bears them: "Calm Heron 42". */
@ApplicationScoped
class Pseudonyms {

  /** With some millions of names two collisions in a row are rare; ten mean that all are taken. */
  private static final int TRIES = 10;

  private static final int NUMBERS = 1000;

  private final List<String> adjectives = words("adjectives.txt");
  private final List<String> creatures = words("creatures.txt");
  private final RandomGenerator random;

  Pseudonyms(RandomGenerator random) {
    this.random = random;
  }

  /** A name, not necessarily a free one. */
  String next() {
    return pick(adjectives) + " " + pick(creatures) + " " + random.nextInt(2, NUMBERS);
  }

  List<String> suggestions(int count) {
    return Stream.generate(this::next).distinct().limit(count).toList();
  }

  /**
   * Tries names until one is free.
   *
   * @param taker takes a name, or returns nothing if somebody else bears it
   */
  <T> Taken<T> take(Function<String, Optional<T>> taker) {
    for (int i = 0; i < TRIES; i++) {
      String pseudonym = next();
      Optional<T> by = taker.apply(pseudonym);
      if (by.isPresent()) {
        return new Taken<>(pseudonym, by.get());
      }
    }
    throw new IllegalStateException("No free pseudonym was found in " + TRIES + " tries");
  }

  record Taken<T>(String pseudonym, T by) {}

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> words(String name) {
    try (InputStream in = Pseudonyms.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
