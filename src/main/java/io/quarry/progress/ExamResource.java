package io.quarry.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.bank.BankCard;
import io.quarry.bank.Banks;
import io.quarry.bank.TopicCard;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Sets a learner's exam in a bank, and starts the day's part of its plan. */
@Path("/progress/exams/{bank}")
@RolesAllowed(Roles.LEARNER)
class ExamResource {

  @CheckedTemplate(basePath = "progress")
  static class Templates {
    static native TemplateInstance exam(ExamPage page);

    private Templates() {}
  }

  /**
   * @param date as typed
   * @param topic slug; empty for the whole bank
   */
  record ExamPage(
      BankCard bank,
      List<TopicCard> topics,
      String date,
      String topic,
      int target,
      LocalDate earliest,
      LocalDate latest,
      FormErrors errors) {

    /** Per cent to choose from. */
    public List<Integer> targets() {
      return Exams.TARGETS;
    }
  }

  private final Exams exams;
  private final Banks banks;
  private final ExamMessages messages;
  private final Viewer viewer;
  private final Flash flash;

  ExamResource(Exams exams, Banks banks, ExamMessages messages, Viewer viewer, Flash flash) {
    this.exams = exams;
    this.banks = banks;
    this.messages = messages;
    this.viewer = viewer;
    this.flash = flash;
  }

  @GET
  public TemplateInstance form(@RestPath String bank) {
    BankCard card = bankOf(bank);
    Optional<Exam> present =
        exams.of(viewer.require().id()).stream()
            .filter(exam -> exam.bank().slug().equals(bank))
            .findFirst();
    return page(
        card,
        present.map(exam -> exam.date().toString()).orElse(""),
        present.map(Exam::topicSlug).orElse(""),
        present.map(Exam::target).orElse(Exams.USUAL_TARGET),
        FormErrors.none());
  }

  @POST
  public Response set(
      @RestPath String bank,
      @RestForm @DefaultValue("") String date,
      @RestForm @DefaultValue("") String topic,
      @RestForm @DefaultValue("90") int target) {
    BankCard card = bankOf(bank);
    int wanted = Exams.TARGETS.contains(target) ? target : Exams.USUAL_TARGET;
    LocalDate day = day(date);
    if (day == null || !day.isAfter(exams.today()) || day.isAfter(latest())) {
      return Responses.invalid(
          page(
              card,
              date,
              topic,
              wanted,
              FormErrors.of("date", messages.dateWrong(latest().toString()))));
    }
    Optional<Long> part =
        banks.topics(card.id()).stream()
            .filter(known -> known.slug().equals(topic))
            .map(TopicCard::id)
            .findFirst();
    exams.set(viewer.require().id(), card.id(), part, day, wanted);
    return Responses.seeOther("/progress#exams");
  }

  @POST
  @Path("/remove")
  public Response remove(@RestPath String bank) {
    exams.remove(viewer.require().id(), bank);
    return Responses.seeOther("/progress");
  }

  @POST
  @Path("/start")
  public Response start(@RestPath String bank) {
    return exams
        .start(viewer.require().id(), bank)
        .map(attempt -> Responses.seeOther("/quiz/" + attempt))
        .orElseGet(
            () -> {
              flash.info(messages.done());
              return Responses.seeOther("/progress");
            });
  }

  private TemplateInstance page(
      BankCard bank, String date, String topic, int target, FormErrors errors) {
    return Templates.exam(
        new ExamPage(
            bank,
            banks.topics(bank.id()),
            date,
            topic,
            target,
            exams.today().plusDays(1),
            latest(),
            errors));
  }

  private LocalDate latest() {
    return exams.today().plusDays(Exams.MOST_DAYS);
  }

  private BankCard bankOf(String slug) {
    return banks.published(slug).orElseThrow(NotFoundException::new);
  }

  /** Null for what is no date. */
  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
