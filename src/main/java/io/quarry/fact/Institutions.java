package io.quarry.fact;

import io.quarry.document.WordList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the names of institutions, companies and states from those of people. */
final class Institutions {

  private static final Set<String> WORDS =
      WordList.of(
          """
          Academy, Act, Agency, Animation, Army, Association, Bank, Board, Brothers, Capital,
          Church, City, Club, Committee, Company, Congress, Corporation, Council, Crown,
          Department, Dynasty, Empire, Entertainment, Family, Film, Films, Foundation, Games,
          Government, Group, Holding, Holdings, House, Inc, Institute, Interactive, Kingdom,
          League, Ltd, Media, Ministry, Museum, Navy, Network, Office, Order, Parliament,
          Partners, Party, Pictures, Post, Press, Production, Productions, Railway, Records,
          Republic, School, Sisters, Society, Software, State, States, Street, Studio, Studios,
          Team, Television, Theatre, Times, Trust, Union, University, Works
          """);

  private static final Pattern BETWEEN = Pattern.compile("[ .,]+");

  private Institutions() {}

  /** Whether a capitalised name has a word that no person's has. */
  static boolean named(String name) {
    return Stream.of(BETWEEN.split(name)).anyMatch(WORDS::contains);
  }
}
