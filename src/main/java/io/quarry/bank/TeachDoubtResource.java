package io.quarry.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.web.Flash;
import io.quarry.web.FormErrors;
import io.quarry.web.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What learners say is wrong with questions of a bank, and what the teacher answers. */
@Path("/teach/banks/{bank}/doubts")
@RolesAllowed(Roles.TEACHER)
class TeachDoubtResource {

  @CheckedTemplate(basePath = "bank")
  static class Templates {
    static native TemplateInstance doubts(DoubtsPage page);

    private Templates() {}
  }

  private final Doubts doubts;
  private final Reviews reviews;
  private final DoubtMessages messages;
  private final Viewer viewer;
  private final Flash flash;

  TeachDoubtResource(
      Doubts doubts, Reviews reviews, DoubtMessages messages, Viewer viewer, Flash flash) {
    this.doubts = doubts;
    this.reviews = reviews;
    this.messages = messages;
    this.viewer = viewer;
    this.flash = flash;
  }

  @GET
  public TemplateInstance page(@RestPath long bank, @RestQuery @DefaultValue("") String page) {
    return Templates.doubts(doubtsOf(bank, page));
  }

  /**
   * @param question its id in addresses
   * @param page the number of the page that the form is on
   */
  @POST
  public Response settle(
      @RestPath long bank,
      @RestForm @DefaultValue("") String question,
      @RestForm @DefaultValue("") String page,
      @RestForm @DefaultValue("") String outcome,
      @RestForm @DefaultValue("") String note) {
    DoubtOutcome decided = outcome.equals("fixed") ? DoubtOutcome.FIXED : DoubtOutcome.REJECTED;
    return switch (doubts.settle(me(), bank, question, decided, note)) {
      case DONE -> {
        flash.success(messages.settled());
        yield Responses.seeOther(DoubtsPage.address(bank) + "?page=" + number(page));
      }
      case NOTE_MISSING ->
          Responses.invalid(
              Templates.doubts(
                  doubtsOf(bank, page).refused(FormErrors.of(question, messages.noteMissing()))));
      case UNKNOWN -> throw new NotFoundException();
    };
  }

  private DoubtsPage doubtsOf(long bank, String page) {
    return doubts.page(reviews.find(me(), bank).orElseThrow(NotFoundException::new), number(page));
  }

  private static int number(String page) {
    return page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
  }

  private Reviewer me() {
    return Reviewer.of(viewer.require());
  }
}
