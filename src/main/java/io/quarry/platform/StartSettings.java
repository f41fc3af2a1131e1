package io.quarry.platform;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What Quarry says when it has started. */
@ConfigMapping(prefix = "quarry.start")
interface StartSettings {

  /**
   * The addresses to tell, separated by commas, where Quarry cannot know them: in a container it
   * sees neither the published port nor the network outside, behind a proxy not the public name.
   */
  Optional<List<String>> addresses();
}
