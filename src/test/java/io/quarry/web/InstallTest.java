package io.quarry.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarry.testing.Client;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstallTest {

  private final Client browser = new Client();

  @Test
  void theManifestNamesPicturesOfTheRightSize() throws IOException {
    Response response = browser.get("/manifest.webmanifest");
    response.then().statusCode(200).contentType("application/manifest+json");
    JsonPath manifest = response.jsonPath();
    assertThat(manifest.getString("name")).isEqualTo("Quarry");
    assertThat(manifest.getString("start_url")).isEqualTo("/");
    List<Map<String, String>> icons = manifest.getList("icons");
    assertThat(icons).extracting(icon -> icon.get("purpose")).contains("any", "maskable");
    for (Map<String, String> icon : icons) {
      Response picture = given().get(icon.get("src"));
      picture.then().statusCode(200).contentType(icon.get("type"));
      if (icon.get("type").equals("image/png")) {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.asByteArray()));
        assertThat(image.getWidth() + "x" + image.getHeight()).isEqualTo(icon.get("sizes"));
      }
    }
  }

  @Test
  void everyPageLeadsToTheManifest() {
    Document page = browser.page("/login");
    assertThat(page.select("link[rel=manifest]").attr("href")).isEqualTo("/manifest.webmanifest");
    given().get(page.select("link[rel=apple-touch-icon]").attr("href")).then().statusCode(200);
  }

  @Test
  void theServiceWorkerMayServeAllPagesAndIsNeverStale() {
    given()
        .get("/assets/service-worker.js")
        .then()
        .statusCode(200)
        .contentType("text/javascript")
        .header("Service-Worker-Allowed", "/")
        .header("Cache-Control", "no-cache");
  }

  @Test
  void pagesSayWhoseTheyAreWithoutSayingWho() {
    assertThat(browser.get("/login").header(HeaderFilter.VIEWER)).isEmpty();
    assertThat(browser.page("/offline").select("nav, form, .site-header")).isEmpty();
  }
}
