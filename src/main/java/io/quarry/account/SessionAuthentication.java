package io.quarry.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Knows people by the cookie of their session. A cookie without a living session is no failure but
 * a stranger; what strangers may do is said on every endpoint.
 */
@ApplicationScoped
class SessionAuthentication implements HttpAuthenticationMechanism {

  private static final int SEE_OTHER = 303;

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager identityProviders) {
    Optional<SessionToken> token =
        isForAnybody(context.normalizedPath()) ? Optional.empty() : SessionCookie.read(context);
    if (token.isEmpty()) {
      return Uni.createFrom().nullItem();
    }
    var request = new SessionAuthenticationRequest(token.get());
    HttpSecurityUtils.setRoutingContextAttribute(request, context);
    return identityProviders
        .authenticate(request)
        .onFailure(AuthenticationFailedException.class)
        .recoverWithNull();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().item(new ChallengeData(SEE_OTHER, "Location", "/login"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(SessionAuthenticationRequest.class);
  }

  /** Files and health checks are the same for everybody: not worth a look into the database. */
  private static boolean isForAnybody(String path) {
    return path.startsWith("/assets/") || path.startsWith("/q/");
  }
}
