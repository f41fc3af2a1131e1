package io.quarry.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** People who play without an account. */
@ApplicationScoped
class Visitors {

  private final PersonRepository people;
  private final Pseudonyms pseudonyms;
  private final SessionRepository sessions;
  private final SessionCookie cookie;
  private final AccountConfig config;

  Visitors(
      PersonRepository people,
      Pseudonyms pseudonyms,
      SessionRepository sessions,
      SessionCookie cookie,
      AccountConfig config) {
    this.people = people;
    this.pseudonyms = pseudonyms;
    this.sessions = sessions;
    this.cookie = cookie;
    this.config = config;
  }

  /** Makes a visitor with a session, and sends its cookie with the response. */
  @Transactional
  PersonView create() {
    Pseudonyms.Taken<Long> visitor = pseudonyms.take(people::insertVisitor);
    cookie.write(sessions.create(visitor.by(), config.session().visitor()), true);
    return new PersonView(visitor.by(), visitor.pseudonym(), Optional.empty(), Set.of());
  }
}
