package io.quarry.bank;

import io.quarry.account.PersonView;

/**
 * Who asks for a bank that is not open to everybody. Queries take it, so that nobody finds what is
 * not theirs.
 *
 * @param all whether banks of other people and those that come with Quarry are within reach, too
 */
record Reviewer(long personId, boolean all) {

  static Reviewer of(PersonView person) {
    return new Reviewer(person.id(), person.isAdministrator());
  }
}
