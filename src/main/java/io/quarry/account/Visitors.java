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

  /**
   * The visitor of a browser: a new one with a session, unless another request of the same browser
   * has just made one whose cookie had not arrived yet. The cookie goes out with the response.
   *
   * @param browser a secret of the browser's
   */
  @Transactional
  PersonView of(String browser) {
    SessionToken token = SessionToken.of(browser);
    sessions.lock(token);
    PersonView visitor = sessions.find(token).orElseGet(() -> create(token));
    cookie.write(token, true);
    return visitor;
  }

  private PersonView create(SessionToken token) {
    Pseudonyms.Taken<Long> visitor = pseudonyms.take(people::insertVisitor);
    // One that has expired may still lie there.
    sessions.end(token);
    sessions.create(token, visitor.by(), config.session().visitor());
    return new PersonView(visitor.by(), visitor.pseudonym(), Optional.empty(), Set.of());
  }
}
