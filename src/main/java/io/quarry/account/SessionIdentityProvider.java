package io.quarry.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Turns a session in the database into the identity that annotations are checked against. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionAuthenticationRequest> {

  /** The attribute of the identity that holds the {@link PersonView}. */
  static final String PERSON = "quarry.person";

  private final SessionRepository sessions;

  SessionIdentityProvider(SessionRepository sessions) {
    this.sessions = sessions;
  }

  @Override
  public Class<SessionAuthenticationRequest> getRequestType() {
    return SessionAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SessionAuthenticationRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(
        () -> sessions.find(request.token()).map(SessionIdentityProvider::identity).orElse(null));
  }

  private static SecurityIdentity identity(PersonView person) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(Long.toString(person.id())))
        .addRoles(person.roles().stream().map(Role::code).collect(Collectors.toSet()))
        .addAttribute(PERSON, person)
        .build();
  }
}
