package io.quarry.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A person as the other rooms see one.
 *
 * @param id the key other tables refer to
 * @param pseudonym the name that others may see
 * @param username the name to log in with; a visitor has none. For the person and administrators
 *     only
 * @param roles never empty: everybody is a learner
 */
public record PersonView(long id, String pseudonym, Optional<String> username, Set<Role> roles) {

  public PersonView {
    EnumSet<Role> withLearner = EnumSet.of(Role.LEARNER);
    withLearner.addAll(roles);
    if (withLearner.contains(Role.ADMINISTRATOR)) {
      withLearner.add(Role.TEACHER);
    }
    roles = Set.copyOf(withLearner);
  }

  public boolean canTeach() {
    return roles.contains(Role.TEACHER);
  }

  public boolean isAdministrator() {
    return roles.contains(Role.ADMINISTRATOR);
  }

  /** Somebody who plays without an account. */
  public boolean isVisitor() {
    return username.isEmpty();
  }
}
