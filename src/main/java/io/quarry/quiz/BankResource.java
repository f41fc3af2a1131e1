package io.quarry.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.Viewer;
import io.quarry.bank.Askable;
import io.quarry.bank.BankCard;
import io.quarry.bank.Banks;
import io.quarry.bank.TopicCard;
import io.quarry.web.Flash;
import io.quarry.web.FormErrors;
import io.quarry.web.FormToken;
import io.quarry.web.Responses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The way in: all banks, one bank, and the start of a quiz. */
@Path("/")
@PermitAll
class BankResource {

  private static final int CONFLICT = 409;

  @CheckedTemplate(basePath = "quiz")
  static class Templates {
    static native TemplateInstance home(List<BankCard> banks);

    static native TemplateInstance bank(BankPage page);

    static native TemplateInstance closed(String title);

    static native TemplateInstance busy(BankCard bank, StartForm form, AttemptState open);

    private Templates() {}
  }

  /**
   * @param facts how many different ones the bank asks
   * @param kinds how many questions there are of each, by label
   * @param levels how many questions there are of each, by name
   * @param possible how many questions one quiz can have
   * @param open an unfinished attempt of the viewer's
   */
  record BankPage(
      BankCard bank,
      long facts,
      List<TopicCard> topics,
      Map<String, Long> kinds,
      Map<Level, Long> levels,
      StartForm form,
      int possible,
      Optional<AttemptState> open,
      FormErrors errors) {}

  private final Banks banks;
  private final Starts starts;
  private final QuizSizes sizes;
  private final QuizConfig config;
  private final StartMessages messages;
  private final Viewer viewer;
  private final FormToken formToken;
  private final Flash flash;

  BankResource(
      Banks banks,
      Starts starts,
      QuizSizes sizes,
      QuizConfig config,
      StartMessages messages,
      Viewer viewer,
      FormToken formToken,
      Flash flash) {
    this.banks = banks;
    this.starts = starts;
    this.sizes = sizes;
    this.config = config;
    this.messages = messages;
    this.viewer = viewer;
    this.formToken = formToken;
    this.flash = flash;
  }

  @GET
  public TemplateInstance home() {
    return Templates.home(banks.published());
  }

  @GET
  @Path("/banks/{slug}")
  public TemplateInstance bank(@RestPath String slug) {
    return page(bankOf(slug), Optional.empty(), FormErrors.none());
  }

  /**
   * @param instead the open attempt that is to be ended for the new one
   */
  @POST
  @Path("/banks/{slug}")
  public Response start(
      @RestPath String slug,
      @RestForm("count") String count,
      @RestForm("mode") String mode,
      @RestForm("minutes") String minutes,
      @RestForm("topic") List<String> topics,
      @RestForm("kind") List<String> kinds,
      @RestForm("level") List<String> levels,
      @RestForm("instead") UUID instead) {
    BankCard bank = bankOf(slug);
    StartForm form = StartForm.of(count, mode, minutes, topics, kinds, levels);
    FormErrors errors = form.errors(config.most(), messages);
    if (!errors.isEmpty()) {
      return Responses.invalid(page(bank, Optional.of(form), errors));
    }
    long me = viewer.orNewVisitor(formToken.browser()).id();
    return switch (starts.start(me, bank, form.choices(), Optional.ofNullable(instead))) {
      case Starts.Started.Begun begun -> begun(begun, form.choices().count());
      case Starts.Started.Continued going -> Responses.seeOther("/quiz/" + going.attempt());
      case Starts.Started.Busy busy ->
          Responses.page(CONFLICT, Templates.busy(bank, form, busy.open()));
      case Starts.Started.Nothing nothing ->
          Responses.invalid(
              page(
                  bank,
                  Optional.of(form),
                  FormErrors.of(FormErrors.FORM, messages.nothingToAsk())));
    };
  }

  private Response begun(Starts.Started.Begun begun, int wanted) {
    if (begun.questions() < wanted) {
      flash.info(messages.fewer(begun.questions()));
    }
    return Responses.seeOther("/quiz/" + begun.attempt() + "/1");
  }

  private BankCard bankOf(String slug) {
    return banks
        .published(slug)
        .orElseThrow(
            () ->
                banks
                    .withdrawn(slug)
                    .<RuntimeException>map(BankResource::closed)
                    .orElseGet(NotFoundException::new));
  }

  /** Links to a bank outlive it: they are on results, and teachers hand them out. */
  private static WebApplicationException closed(String title) {
    return new WebApplicationException(
        Response.status(Response.Status.NOT_FOUND)
            .type(MediaType.TEXT_HTML + ";charset=utf-8")
            .entity(Templates.closed(title).render())
            .build());
  }

  /**
   * @param form as it was filled in; a fresh one asks for no more questions than there can be
   */
  private TemplateInstance page(BankCard bank, Optional<StartForm> form, FormErrors errors) {
    List<Askable> askable = banks.askable(bank.id());
    int possible = sizes.most(bank.id(), askable);
    return Templates.bank(
        new BankPage(
            bank,
            askable.stream().map(Askable::factId).distinct().count(),
            banks.topics(bank.id()),
            counted(askable, Askable::kind),
            counted(askable, question -> Level.of(question.difficulty())),
            form.orElseGet(
                () -> StartForm.fresh(Math.max(1, Math.min(config.questions(), possible)))),
            possible,
            viewer.person().flatMap(person -> starts.open(person.id(), bank.id())),
            errors));
  }

  private static <K extends Comparable<K>> Map<K, Long> counted(
      List<Askable> askable, Function<Askable, K> what) {
    return askable.stream()
        .collect(Collectors.groupingBy(what, TreeMap::new, Collectors.counting()));
  }
}
