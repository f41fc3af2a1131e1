package io.quarry.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarry.platform.StartupReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Makes the first administrator when there is none, with a random password that is told once and
 * kept nowhere; at later starts it says who that was.
 */
@ApplicationScoped
class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
  private static final Username NAME = new Username("admin");

  private final PersonRepository people;
  private final Passwords passwords;
  private final Pseudonyms pseudonyms;
  private final StartupReport report;

  FirstAdministrator(
      PersonRepository people, Passwords passwords, Pseudonyms pseudonyms, StartupReport report) {
    this.people = people;
    this.passwords = passwords;
    this.pseudonyms = pseudonyms;
    this.report = report;
  }

  void create(@Observes StartupEvent event) {
    List<String> administrators = QuarkusTransaction.requiringNew().call(people::administrators);
    if (!administrators.isEmpty()) {
      String name = administrators.getFirst();
      report.add("Log in", "as " + name + " (password lost? reset-password " + name + ")");
      return;
    }
    String password = Passwords.random();
    String hash = passwords.hash(password);
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                long id = pseudonyms.take(people::insertVisitor).by();
                people.register(id, NAME, hash);
                people.require(id).grantAdministrator();
              });
    } catch (UsernameTakenException e) {
      LOG.warnf(
          "No administrator was made: the name %s is taken. Another Quarry on the same database has"
              + " been faster, or somebody had registered it.",
          NAME.value());
      return;
    }
    report.add(
        "Log in", "as " + NAME.value() + " with password " + password + " (shown only this once)");
  }
}
