package io.quarry.account;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;

/** What administrators do with other people's accounts. */
@ApplicationScoped
class Administration {

  private final PersonRepository people;
  private final SessionRepository sessions;

  Administration(PersonRepository people, SessionRepository sessions) {
    this.people = people;
    this.sessions = sessions;
  }

  /**
   * Accounts in the order of their names.
   *
   * @param text part of the username or pseudonym; empty for all
   * @param page from 1
   */
  @Transactional
  Found search(String text, int page, int size) {
    return new Found(people.search(text, Page.of(page - 1, size)), people.countFound(text));
  }

  /**
   * @return the name of the account, to report what was done
   */
  @Transactional
  String grantTeacher(long id, boolean granted) {
    PersonEntity person = account(id);
    person.grantTeacher(granted);
    return person.username().orElseThrow();
  }

  /**
   * Keeps somebody out, at once and on every device, or lets them in again.
   *
   * @return the name of the account, to report what was done
   */
  @Transactional
  String block(long id, boolean blocked) {
    PersonEntity person = account(id);
    person.block(blocked);
    if (blocked) {
      sessions.endAll(id);
    }
    return person.username().orElseThrow();
  }

  private PersonEntity account(long id) {
    PersonEntity person = people.require(id);
    if (person.username().isEmpty()) {
      throw new NotFoundException();
    }
    return person;
  }

  /** A page of accounts, and how many there are on all pages. */
  record Found(List<PersonRow> people, long total) {}
}
