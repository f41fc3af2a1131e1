package io.quarry.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.question.Topic;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One question of a bank under review. */
@Path("/teach/banks/{bank}/questions/{question: [0-9a-f]{12}}")
@RolesAllowed(Roles.TEACHER)
class TeachQuestionResource {

  private static final int CONFLICT = 409;

  @CheckedTemplate(basePath = "bank")
  static class Templates {
    static native TemplateInstance question(QuestionPage page);

    static native TemplateInstance source(
        BankRow bank, ReviewItem item, List<SourceText> sources, String back);

    private Templates() {}
  }

  /**
   * @param back the query of the list the reviewer came from
   * @param overtaken whether the question shown is newer than the one the form was made from
   */
  record QuestionPage(
      BankRow bank,
      ReviewItem item,
      List<Topic> topics,
      QuestionForm form,
      String back,
      boolean overtaken,
      FormErrors errors) {}

  private final Reviews reviews;
  private final Banks banks;
  private final BankMessages messages;
  private final Viewer viewer;
  private final Flash flash;

  TeachQuestionResource(
      Reviews reviews, Banks banks, BankMessages messages, Viewer viewer, Flash flash) {
    this.reviews = reviews;
    this.banks = banks;
    this.messages = messages;
    this.viewer = viewer;
    this.flash = flash;
  }

  @GET
  public TemplateInstance page(
      @RestPath long bank, @RestPath String question, @RestQuery @DefaultValue("") String back) {
    Reviews.ReviewedBankQuestion found = found(bank, question);
    QuestionForm form = QuestionForm.of(found.item().version(), found.item().question());
    return page(found, form, back, false, FormErrors.none());
  }

  @POST
  public Response save(
      @RestPath long bank,
      @RestPath String question,
      @RestForm int version,
      @RestForm @DefaultValue("") String topic,
      @RestForm @DefaultValue("") String difficulty,
      @RestForm @DefaultValue("") String stem,
      @RestForm @DefaultValue("") String explanation,
      @RestForm("texts") List<String> texts,
      @RestForm("partners") List<String> partners,
      @RestForm("marked") List<Integer> marked,
      @RestForm @DefaultValue("") String text,
      @RestForm @DefaultValue("") String tolerance,
      @RestForm @DefaultValue("") String unit,
      @RestForm @DefaultValue("") String back) {
    KeyForm key =
        new KeyForm(
            texts == null ? List.of() : texts,
            partners == null ? List.of() : partners,
            marked == null ? new HashSet<>() : new HashSet<>(marked),
            text,
            tolerance,
            unit);
    QuestionForm form = new QuestionForm(version, topic, difficulty, stem, explanation, key);
    return switch (reviews.edit(me(), bank, question, form)) {
      case EditOutcome.Saved saved -> {
        flash.success(messages.nowSaved());
        yield Responses.seeOther(list(bank, back) + "#q-" + question);
      }
      case EditOutcome.Invalid invalid ->
          Responses.invalid(
              page(found(bank, question), form, back, false, errors(invalid.problems())));
      case EditOutcome.Overtaken overtaken -> {
        Reviews.ReviewedBankQuestion found = found(bank, question);
        yield Responses.page(
            CONFLICT, page(found, form.at(found.item().version()), back, true, FormErrors.none()));
      }
      case EditOutcome.Unknown unknown -> throw new NotFoundException();
    };
  }

  /** The document with the proof marked. */
  @GET
  @Path("/source")
  public TemplateInstance source(
      @RestPath long bank, @RestPath String question, @RestQuery @DefaultValue("") String back) {
    Reviews.ReviewedBankQuestion found = found(bank, question);
    return Templates.source(
        found.bank(), found.item(), banks.sources(bank, found.item().evidence()), query(back));
  }

  @POST
  @Path("/reject")
  public Response reject(
      @RestPath long bank, @RestPath String question, @RestForm @DefaultValue("") String back) {
    return reject(bank, question, back, true);
  }

  @POST
  @Path("/restore")
  public Response restore(
      @RestPath long bank, @RestPath String question, @RestForm @DefaultValue("") String back) {
    return reject(bank, question, back, false);
  }

  private Response reject(long bank, String question, String back, boolean rejected) {
    if (!reviews.reject(me(), bank, question, rejected)) {
      throw new NotFoundException();
    }
    return Responses.seeOther(list(bank, back) + "#q-" + question);
  }

  private TemplateInstance page(
      Reviews.ReviewedBankQuestion found,
      QuestionForm form,
      String back,
      boolean overtaken,
      FormErrors errors) {
    return Templates.question(
        new QuestionPage(
            found.bank(), found.item(), found.topics(), form, query(back), overtaken, errors));
  }

  /** What a question says of itself in bank files' words is said in the form's. */
  private FormErrors errors(Map<String, String> problems) {
    FormErrors errors = FormErrors.none();
    for (Map.Entry<String, String> problem : problems.entrySet()) {
      boolean missing = problem.getValue().endsWith("is missing.");
      errors =
          errors.with(
              problem.getKey(),
              missing
                  ? messages.mustNotBeEmpty()
                  : messages.notAccepted(problem.getKey(), problem.getValue()));
    }
    return errors;
  }

  private Reviews.ReviewedBankQuestion found(long bank, String question) {
    return reviews.question(me(), bank, question).orElseThrow(NotFoundException::new);
  }

  private Reviewer me() {
    return Reviewer.of(viewer.require());
  }

  private static String list(long bank, String back) {
    return "/teach/banks/" + bank + query(back);
  }

  /** Only a query of our own making comes into an address. */
  private static String query(String back) {
    return back.matches("\\?[\\w=&%.+-]{1,400}") ? back : "";
  }
}
