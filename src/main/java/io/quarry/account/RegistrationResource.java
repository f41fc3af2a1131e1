package io.quarry.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.web.Flash;
import io.quarry.web.FormErrors;
import io.quarry.web.FormToken;
import io.quarry.web.LocalPath;
import io.quarry.web.Responses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Opening an account. */
@Path("/register")
class RegistrationResource {

  private final Viewer viewer;
  private final Accounts accounts;
  private final AccountConfig config;
  private final AccountMessages messages;
  private final FormToken formToken;
  private final Flash flash;

  RegistrationResource(
      Viewer viewer,
      Accounts accounts,
      AccountConfig config,
      AccountMessages messages,
      FormToken formToken,
      Flash flash) {
    this.viewer = viewer;
    this.accounts = accounts;
    this.config = config;
    this.messages = messages;
    this.formToken = formToken;
    this.flash = flash;
  }

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance register(
        RegistrationForm form, boolean visitor, FormErrors errors);

    private Templates() {}
  }

  @GET
  @PermitAll
  public Response page(@RestQuery @DefaultValue("") String next) {
    requireOpen();
    return viewer.isLoggedIn()
        ? Responses.seeOther("/account")
        : Responses.page(page(new RegistrationForm("", "", false, next), FormErrors.none()));
  }

  @POST
  @PermitAll
  public Response register(
      @RestForm @DefaultValue("") String username,
      @RestForm @DefaultValue("") String password,
      @RestForm boolean remember,
      @RestForm @DefaultValue("") String next) {
    requireOpen();
    if (viewer.isLoggedIn()) {
      return Responses.seeOther("/account");
    }
    RegistrationForm form = new RegistrationForm(username, password, remember, next);
    FormErrors errors = form.check(messages);
    if (!errors.isEmpty()) {
      return Responses.invalid(page(form, errors));
    }
    try {
      accounts.register(viewer.person(), Username.of(username).orElseThrow(), password, remember);
    } catch (UsernameTakenException e) {
      return Responses.invalid(page(form, FormErrors.of("username", messages.usernameTaken())));
    }
    formToken.renew();
    flash.success(messages.welcome(Username.fold(username)));
    return Responses.seeOther(LocalPath.of(next));
  }

  private TemplateInstance page(RegistrationForm form, FormErrors errors) {
    return Templates.register(form, viewer.isKnown(), errors);
  }

  private void requireOpen() {
    if (!config.registrationOpen()) {
      throw new NotFoundException();
    }
  }
}
