package io.quarry.question;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class FoldingTest {

  /** Behind a combining accent, which is folded away, words go the way of those with diacritics. */
  @Property
  void wordsFoldAsTheyDoAmongOtherSigns(
      @ForAll @StringLength(max = 12) @Chars({'a', 'Z', 'Q', '7', '0', ' '}) String words) {
    assertThat(Folding.fold(words)).isEqualTo(Folding.fold("\u0301" + words));
  }
}
