package io.quarry.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** "Whose session is this?" */
class SessionAuthenticationRequest extends BaseAuthenticationRequest {

  private final SessionToken token;

  SessionAuthenticationRequest(SessionToken token) {
    this.token = token;
  }

  SessionToken token() {
    return token;
  }
}
