package io.quarry.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** Who is looking at this page. In templates: {@code {cdi:viewer}}. */
@RequestScoped
@Named("viewer")
public class Viewer {

  private final SecurityIdentity identity;
  private final Visitors visitors;
  private PersonView newcomer;

  Viewer(SecurityIdentity identity, Visitors visitors) {
    this.identity = identity;
    this.visitors = visitors;
  }

  /** The person of the session; empty for somebody who has not done anything yet. */
  public Optional<PersonView> person() {
    return newcomer != null
        ? Optional.of(newcomer)
        : Optional.ofNullable(identity.getAttribute(SessionIdentityProvider.PERSON));
  }

  /**
   * The person of the session, or else a new visitor, whose cookie goes out with this response. For
   * POSTs that are worth remembering somebody for; reading a page is not.
   *
   * @param browser a secret of the browser's, by which two requests at once come to one visitor
   */
  public PersonView orNewVisitor(String browser) {
    return person()
        .orElseGet(
            () -> {
              newcomer = visitors.of(browser);
              return newcomer;
            });
  }

  /**
   * The person of the session, on endpoints that admit nobody without one.
   *
   * @throws UnauthorizedException leads to the login page
   */
  public PersonView require() {
    return person().orElseThrow(UnauthorizedException::new);
  }

  /** Whether the page is shown to somebody with an account. */
  public boolean isLoggedIn() {
    return person().filter(person -> !person.isVisitor()).isPresent();
  }

  public boolean isKnown() {
    return person().isPresent();
  }

  public boolean canTeach() {
    return person().filter(PersonView::canTeach).isPresent();
  }

  public boolean isAdministrator() {
    return person().filter(PersonView::isAdministrator).isPresent();
  }

  /** What to call the viewer; empty for a stranger. */
  public String getPseudonym() {
    return person().map(PersonView::pseudonym).orElse("");
  }
}
