package io.quarry.bank;

import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.web.Flash;
import io.quarry.web.FormErrors;
import io.quarry.web.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The doubts about one question of a bank, on the bank's review page. */
@Path("/teach/banks/{bank}/questions/{question: [0-9a-f]{12}}/doubts")
@RolesAllowed(Roles.TEACHER)
class TeachDoubtResource {

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

  @POST
  public Response settle(
      @RestPath long bank,
      @RestPath String question,
      @RestForm @DefaultValue("") String outcome,
      @RestForm @DefaultValue("") String note) {
    Reviewer me = Reviewer.of(viewer.require());
    DoubtOutcome decided = outcome.equals("fixed") ? DoubtOutcome.FIXED : DoubtOutcome.REJECTED;
    return switch (doubts.settle(me, bank, question, decided, note)) {
      case DONE -> {
        flash.success(messages.settled());
        yield Responses.seeOther("/teach/banks/" + bank);
      }
      case NOTE_MISSING ->
          Responses.invalid(
              TeachBankResource.Templates.review(
                  reviews
                      .page(
                          reviews.find(me, bank).orElseThrow(NotFoundException::new),
                          ReviewFilter.ALL)
                      .refused(FormErrors.of(question, messages.noteMissing()))));
      case UNKNOWN -> throw new NotFoundException();
    };
  }
}
