package io.quarry.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SpellingTest {

  /** Behind a combining accent, which has no key, a text goes the way of those with diacritics. */
  @Property
  void plainTextHasTheKeyItHasAmongDiacritics(
      @ForAll @StringLength(max = 12) @CharRange(from = ' ', to = '~') String text) {
    assertThat(Spelling.key(text)).isEqualTo(Spelling.key("\u0301" + text));
  }
}
