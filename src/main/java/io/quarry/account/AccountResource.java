package io.quarry.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.web.Flash;
import io.quarry.web.FormErrors;
import io.quarry.web.FormToken;
import io.quarry.web.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** The page of the own account; visitors have one, too. */
@Path("/account")
@RolesAllowed(Roles.LEARNER)
class AccountResource {

  private static final String PAGE = "/account";
  private static final int SUGGESTIONS = 4;

  private final Viewer viewer;
  private final Accounts accounts;
  private final Pseudonyms pseudonyms;
  private final AccountMessages messages;
  private final FormToken formToken;
  private final Flash flash;

  AccountResource(
      Viewer viewer,
      Accounts accounts,
      Pseudonyms pseudonyms,
      AccountMessages messages,
      FormToken formToken,
      Flash flash) {
    this.viewer = viewer;
    this.accounts = accounts;
    this.pseudonyms = pseudonyms;
    this.messages = messages;
    this.formToken = formToken;
    this.flash = flash;
  }

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance account(
        AccountView account, String pseudonym, List<String> suggestions, FormErrors errors);

    private Templates() {}
  }

  @GET
  public TemplateInstance page() {
    AccountView account = account();
    return page(account, account.person().pseudonym(), FormErrors.none());
  }

  @POST
  @Path("pseudonym")
  public Response rename(@RestForm @DefaultValue("") String pseudonym) {
    Optional<Pseudonym> name = Pseudonym.of(pseudonym);
    if (name.isEmpty()) {
      String rule = messages.pseudonymRule(Pseudonym.SHORTEST, Pseudonym.LONGEST);
      return invalid(pseudonym, FormErrors.of("pseudonym", rule));
    }
    try {
      accounts.rename(viewer.require().id(), name.get());
    } catch (PseudonymTakenException e) {
      return invalid(pseudonym, FormErrors.of("pseudonym", messages.pseudonymTaken()));
    }
    return done(messages.pseudonymChanged(name.get().value()));
  }

  @POST
  @Path("leaderboard")
  public Response list(@RestForm boolean listed) {
    accounts.list(viewer.require().id(), listed);
    return done(listed ? messages.nowListed() : messages.nowUnlisted());
  }

  @POST
  @Path("password")
  public Response changePassword(
      @RestForm @DefaultValue("") String currentPassword,
      @RestForm @DefaultValue("") String password) {
    PersonView person = viewer.require();
    FormErrors errors =
        NewPassword.check(password, person.username().orElse(""), FormErrors.none(), messages);
    if (errors.isEmpty() && !accounts.changePassword(person.id(), currentPassword, password)) {
      errors = FormErrors.of("currentPassword", messages.wrongPassword());
    }
    if (!errors.isEmpty()) {
      return invalid(person.pseudonym(), errors);
    }
    formToken.renew();
    return done(messages.passwordChanged());
  }

  @POST
  @Path("delete")
  public Response delete(@RestForm @DefaultValue("") String deletePassword) {
    PersonView person = viewer.require();
    if (!person.isVisitor() && !accounts.isPassword(person.id(), deletePassword)) {
      return invalid(person.pseudonym(), FormErrors.of("deletePassword", messages.wrongPassword()));
    }
    if (!accounts.delete(person.id())) {
      return invalid(
          person.pseudonym(), FormErrors.of("deletePassword", messages.lastAdministrator()));
    }
    formToken.renew();
    flash.success(messages.deleted());
    return Responses.gone();
  }

  private Response done(String message) {
    flash.success(message);
    return Responses.seeOther(PAGE);
  }

  private Response invalid(String pseudonym, FormErrors errors) {
    return Responses.invalid(page(account(), pseudonym, errors));
  }

  private TemplateInstance page(AccountView account, String pseudonym, FormErrors errors) {
    return Templates.account(account, pseudonym, pseudonyms.suggestions(SUGGESTIONS), errors);
  }

  private AccountView account() {
    return accounts.account(viewer.require().id());
  }
}
