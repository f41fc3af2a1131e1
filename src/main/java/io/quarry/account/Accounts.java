package io.quarry.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;

/**
 * What people do with their own accounts. Passwords are hashed outside of transactions: a hash
 * takes long, and a connection is not to wait for it.
 */
@ApplicationScoped
class Accounts {

  private final PersonRepository people;
  private final SessionRepository sessions;
  private final SessionCookie cookie;
  private final Passwords passwords;
  private final Pseudonyms pseudonyms;
  private final LoginThrottle throttle;
  private final Event<VisitorMerged> merged;
  private final Event<PersonLeaving> leaving;
  private final AccountConfig config;

  Accounts(
      PersonRepository people,
      SessionRepository sessions,
      SessionCookie cookie,
      Passwords passwords,
      Pseudonyms pseudonyms,
      LoginThrottle throttle,
      Event<VisitorMerged> merged,
      Event<PersonLeaving> leaving,
      AccountConfig config) {
    this.people = people;
    this.sessions = sessions;
    this.cookie = cookie;
    this.passwords = passwords;
    this.pseudonyms = pseudonyms;
    this.throttle = throttle;
    this.merged = merged;
    this.leaving = leaving;
    this.config = config;
  }

  /**
   * Opens an account and logs in. A visitor becomes the account and keeps everything.
   *
   * @throws UsernameTakenException if somebody else was first
   */
  void register(Optional<PersonView> viewer, Username username, String password, boolean remember) {
    String hash = passwords.hash(password);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              long id =
                  viewer
                      .filter(PersonView::isVisitor)
                      .map(visitor -> people.register(visitor.id(), username, hash))
                      .orElseGet(
                          () ->
                              people.register(
                                  pseudonyms.take(people::insertVisitor).by(), username, hash));
              openSession(id, remember);
            });
  }

  /**
   * @param address where the attempt comes from
   * @param remember whether the session outlives the browser
   */
  LoginResult logIn(
      Optional<PersonView> viewer,
      String typedUsername,
      String password,
      boolean remember,
      String address) {
    String folded = Username.fold(typedUsername);
    Duration wait = throttle.enter(folded, address);
    if (!wait.isZero()) {
      return new LoginResult.Throttled(wait);
    }
    Optional<PersonRepository.Credentials> credentials =
        Username.of(typedUsername)
            .flatMap(
                name -> QuarkusTransaction.requiringNew().call(() -> people.credentials(name)));
    if (credentials.isEmpty() || password.length() > 2 * Passwords.LONGEST) {
      passwords.pretendToMatch(
          password.substring(0, Math.min(password.length(), Passwords.LONGEST)));
      return new LoginResult.Wrong();
    }
    if (!passwords.matches(password, credentials.get().hash())) {
      return new LoginResult.Wrong();
    }
    throttle.succeeded(folded, address);
    if (credentials.get().blocked()) {
      return new LoginResult.Blocked();
    }
    Optional<String> betterHash =
        passwords.isOutdated(credentials.get().hash())
            ? Optional.of(passwords.hash(password))
            : Optional.empty();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              long id = credentials.get().id();
              betterHash.ifPresent(hash -> people.findById(id).changePassword(hash));
              viewer.filter(PersonView::isVisitor).ifPresent(visitor -> merge(visitor.id(), id));
              openSession(id, remember);
            });
    return new LoginResult.LoggedIn();
  }

  @Transactional
  void logOut() {
    cookie.read().ifPresent(sessions::end);
    cookie.remove();
  }

  @Transactional
  AccountView account(long id) {
    PersonEntity person = people.require(id);
    return new AccountView(person.view(), person.isListed(), person.createdAt());
  }

  /**
   * @throws PseudonymTakenException if somebody else bears it
   */
  @Transactional
  void rename(long id, Pseudonym pseudonym) {
    people.rename(id, pseudonym);
  }

  @Transactional
  void list(long id, boolean onLeaderboards) {
    people.require(id).list(onLeaderboards);
  }

  /**
   * Changes the password and ends all other sessions.
   *
   * @return whether the current password was right
   */
  boolean changePassword(long id, String current, String replacement) {
    if (!isPassword(id, current)) {
      return false;
    }
    String hash = passwords.hash(replacement);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              people.require(id).changePassword(hash);
              sessions.endAll(id);
              openSession(id, false);
            });
    return true;
  }

  /** Whether that is the person's password; a visitor has none, so nothing is. */
  boolean isPassword(long id, String password) {
    return QuarkusTransaction.requiringNew()
        .call(() -> people.require(id).passwordHash())
        .filter(hash -> passwords.matches(password, hash))
        .isPresent();
  }

  /**
   * Deletes a person and all that belongs to them.
   *
   * @return false for the last administrator, who has to stay
   */
  @Transactional
  boolean delete(long id) {
    if (people.isLastAdministrator(id)) {
      return false;
    }
    leaving.fire(new PersonLeaving(id));
    people.deleteById(id);
    cookie.remove();
    return true;
  }

  private void merge(long visitorId, long personId) {
    merged.fire(new VisitorMerged(visitorId, personId));
    people.flush();
    people.deleteById(visitorId);
  }

  private void openSession(long id, boolean remember) {
    cookie.read().ifPresent(sessions::end);
    sessions.endExpired();
    AccountConfig.Session lifetimes = config.session();
    Duration lifetime = remember ? lifetimes.remembered() : lifetimes.shared();
    cookie.write(sessions.create(id, lifetime), remember);
  }
}
