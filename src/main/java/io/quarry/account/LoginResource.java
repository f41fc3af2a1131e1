package io.quarry.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.web.FormErrors;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/login")
class LoginResource {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance login(String username, String next, FormErrors errors);

    private Templates() {}
  }

  @GET
  @PermitAll
  public TemplateInstance page(@RestQuery String next) {
    return Templates.login("", next, FormErrors.none());
  }
}
