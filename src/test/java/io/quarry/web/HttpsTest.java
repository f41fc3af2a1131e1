package io.quarry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarry.testing.Client;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Behind a proxy that ends TLS, once the operator has said that there is one. */
@QuarkusTest
@TestProfile(HttpsTest.BehindProxy.class)
@Tag("database")
class HttpsTest {

  @Test
  void cookiesAreSecureUnderHttpsOnly() {
    Response https = new Client().request().header("X-Forwarded-Proto", "https").get("/login");
    assertThat(https.detailedCookie("quarry-form").isSecured()).isTrue();
    https.then().header("Strict-Transport-Security", startsWith("max-age="));

    Response http = new Client().request().get("/login");
    assertThat(http.detailedCookie("quarry-form").isSecured()).isFalse();
    http.then().header("Strict-Transport-Security", nullValue());
  }

  /** What the operator sets. */
  public static class BehindProxy implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.proxy.proxy-address-forwarding", "true");
    }
  }
}
