package io.quarry.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.web.FormErrors;
import io.quarry.web.FormToken;
import io.quarry.web.LocalPath;
import io.quarry.web.Responses;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Coming in and going out. */
@Path("/")
class LoginResource {

  private static final int TOO_MANY = 429;

  private final Viewer viewer;
  private final Accounts accounts;
  private final AccountMessages messages;
  private final FormToken formToken;

  LoginResource(Viewer viewer, Accounts accounts, AccountMessages messages, FormToken formToken) {
    this.viewer = viewer;
    this.accounts = accounts;
    this.messages = messages;
    this.formToken = formToken;
  }

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance login(LoginForm form, FormErrors errors);

    private Templates() {}
  }

  @GET
  @Path("login")
  @PermitAll
  public Response page(@RestQuery @DefaultValue("") String next) {
    return viewer.isLoggedIn()
        ? Responses.seeOther(LocalPath.of(next))
        : Responses.page(Templates.login(new LoginForm("", "", false, next), FormErrors.none()));
  }

  @POST
  @Path("login")
  @PermitAll
  public Response logIn(
      @RestForm @DefaultValue("") String username,
      @RestForm @DefaultValue("") String password,
      @RestForm boolean remember,
      @RestForm @DefaultValue("") String next,
      RoutingContext context) {
    LoginForm form = new LoginForm(username, password, remember, next);
    String address = ClientAddress.of(context.request().remoteAddress().hostAddress());
    LoginResult result = accounts.logIn(viewer.person(), username, password, remember, address);
    return switch (result) {
      case LoginResult.LoggedIn in -> {
        formToken.renew();
        yield Responses.seeOther(LocalPath.of(next));
      }
      case LoginResult.Wrong wrong -> refused(form, messages.wrongCredentials());
      case LoginResult.Blocked blocked -> refused(form, messages.blocked());
      case LoginResult.Throttled throttled ->
          Responses.page(TOO_MANY, page(form, messages.throttled(throttled.minutes())));
    };
  }

  @POST
  @Path("logout")
  @PermitAll
  public Response logOut() {
    accounts.logOut();
    formToken.renew();
    return Responses.gone();
  }

  private static Response refused(LoginForm form, String message) {
    return Responses.invalid(page(form, message));
  }

  private static TemplateInstance page(LoginForm form, String message) {
    return Templates.login(form, FormErrors.of(FormErrors.FORM, message));
  }
}
