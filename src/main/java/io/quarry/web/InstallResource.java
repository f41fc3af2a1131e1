package io.quarry.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** What lets a browser install Quarry like an app, and read in it without a line. */
@Path("/")
@PermitAll
class InstallResource {

  /** The paper of the design, which is what shows while the app opens. */
  private static final String PAPER = "#f6f3ec";

  private final WebMessages messages;
  private final ObjectMapper json;

  InstallResource(WebMessages messages, ObjectMapper json) {
    this.messages = messages;
    this.json = json;
  }

  @CheckedTemplate(basePath = "web")
  static class Templates {
    static native TemplateInstance offline();

    private Templates() {}
  }

  /** Kept by the service worker for when there is no line. */
  @GET
  @Path("offline")
  public TemplateInstance offline() {
    return Templates.offline();
  }

  @GET
  @Path("manifest.webmanifest")
  @Produces("application/manifest+json;charset=utf-8")
  public String manifest() throws JsonProcessingException {
    return json.writeValueAsString(
        new Manifest(
            "/",
            messages.product(),
            messages.product(),
            messages.tagline(),
            messages.language(),
            "/",
            "/",
            "standalone",
            PAPER,
            PAPER,
            List.of("education"),
            List.of(
                icon("icon-192.png", "192x192", "image/png", "any"),
                icon("icon-512.png", "512x512", "image/png", "any"),
                icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
                icon("favicon.svg", "any", "image/svg+xml", "any"))));
  }

  private static Icon icon(String name, String sizes, String type, String purpose) {
    return new Icon(Asset.url(name), sizes, type, purpose);
  }

  /** See the W3C's "Web Application Manifest". */
  record Manifest(
      String id,
      String name,
      @JsonProperty("short_name") String shortName,
      String description,
      String lang,
      @JsonProperty("start_url") String startUrl,
      String scope,
      String display,
      @JsonProperty("theme_color") String themeColor,
      @JsonProperty("background_color") String backgroundColor,
      List<String> categories,
      List<Icon> icons) {}

  record Icon(String src, String sizes, String type, String purpose) {}
}
