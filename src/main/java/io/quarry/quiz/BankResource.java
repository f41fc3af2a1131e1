package io.quarry.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.PersonView;
import io.quarry.account.Viewer;
import io.quarry.bank.BankCard;
import io.quarry.bank.Banks;
import io.quarry.bank.TopicCard;
import io.quarry.web.FormErrors;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The way in: all banks, one bank, and the start of a quiz. */
@Path("/")
@PermitAll
class BankResource {

  @CheckedTemplate(basePath = "quiz")
  static class Templates {
    static native TemplateInstance home(List<BankCard> banks);

    static native TemplateInstance bank(BankPage page);

    private Templates() {}
  }

  /**
   * @param picked slugs of the topics that are ticked
   * @param count as typed
   * @param open an unfinished attempt of the viewer's
   */
  record BankPage(
      BankCard bank,
      List<TopicCard> topics,
      Set<String> picked,
      String count,
      int most,
      Optional<UUID> open,
      FormErrors errors) {}

  private final Banks banks;
  private final Quizzes quizzes;
  private final QuizConfig config;
  private final QuizMessages messages;
  private final Viewer viewer;

  BankResource(
      Banks banks, Quizzes quizzes, QuizConfig config, QuizMessages messages, Viewer viewer) {
    this.banks = banks;
    this.quizzes = quizzes;
    this.config = config;
    this.messages = messages;
    this.viewer = viewer;
  }

  @GET
  public TemplateInstance home() {
    return Templates.home(banks.published());
  }

  @GET
  @Path("/banks/{slug}")
  public TemplateInstance bank(@RestPath String slug) {
    return page(bankOf(slug), Set.of(), String.valueOf(config.questions()), FormErrors.none());
  }

  @POST
  @Path("/banks/{slug}")
  public Response start(
      @RestPath String slug,
      @RestForm("count") String count,
      @RestForm("topic") List<String> topics) {
    BankCard bank = bankOf(slug);
    Set<String> picked = topics == null ? Set.of() : new HashSet<>(topics);
    int wanted = wholeNumber(count);
    if (wanted < 1 || wanted > config.most()) {
      return refused(
          bank, picked, count, FormErrors.of("count", messages.countRange(config.most())));
    }
    return quizzes
        .start(viewer.orNewVisitor().id(), bank.id(), picked, wanted)
        .map(attempt -> Response.seeOther(URI.create("/quiz/" + attempt + "/1")).build())
        .orElseGet(
            () ->
                refused(
                    bank, picked, count, FormErrors.of(FormErrors.FORM, messages.nothingToAsk())));
  }

  private BankCard bankOf(String slug) {
    return banks.published(slug).orElseThrow(NotFoundException::new);
  }

  private Response refused(BankCard bank, Set<String> picked, String count, FormErrors errors) {
    return Response.status(422).entity(page(bank, picked, count, errors)).build();
  }

  private TemplateInstance page(
      BankCard bank, Set<String> picked, String count, FormErrors errors) {
    Optional<UUID> open =
        viewer.person().flatMap((PersonView person) -> quizzes.open(person, bank.id()));
    return Templates.bank(
        new BankPage(bank, banks.topics(bank.id()), picked, count, config.most(), open, errors));
  }

  /** The number typed; -1 when it is none. */
  private static int wholeNumber(String typed) {
    return typed != null && typed.strip().matches("\\d{1,4}")
        ? Integer.parseInt(typed.strip())
        : -1;
  }
}
