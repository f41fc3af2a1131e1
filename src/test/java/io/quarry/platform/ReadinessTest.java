package io.quarry.platform;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessTest {

  @Test
  void anyoneMayAskWhetherQuarryIsReady() {
    get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }
}
