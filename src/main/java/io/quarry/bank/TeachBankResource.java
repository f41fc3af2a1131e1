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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One bank of the teacher: how it comes to be, its review, and what is done with it. */
@Path("/teach/banks/{bank}")
@RolesAllowed(Roles.TEACHER)
class TeachBankResource {

  @CheckedTemplate(basePath = "bank")
  static class Templates {
    static native TemplateInstance progress(BankRow bank, Stage stage, int stages);

    static native TemplateInstance failed(BankRow bank);

    static native TemplateInstance review(ReviewPage page);

    static native TemplateInstance rename(BankRow bank, String title, FormErrors errors);

    static native TemplateInstance speed(BankRow bank);

    static native TemplateInstance delete(BankRow bank, FormErrors errors);

    private Templates() {}
  }

  private final Reviews reviews;
  private final Generations generations;
  private final BankExport export;
  private final BankMessages messages;
  private final SpeedMessages speed;
  private final Viewer viewer;
  private final Flash flash;

  TeachBankResource(
      Reviews reviews,
      Generations generations,
      BankExport export,
      BankMessages messages,
      SpeedMessages speed,
      Viewer viewer,
      Flash flash) {
    this.reviews = reviews;
    this.generations = generations;
    this.export = export;
    this.messages = messages;
    this.speed = speed;
    this.viewer = viewer;
    this.flash = flash;
  }

  /**
   * @param seen the stage that the asking page shows already; nothing comes back unless there is
   *     news
   */
  @GET
  public Response page(
      @RestPath long bank,
      @RestQuery String topic,
      @RestQuery String status,
      @RestQuery String kind,
      @RestQuery String page,
      @RestQuery String seen) {
    BankRow row = bankOf(bank);
    return switch (row.status()) {
      case GENERATING -> {
        Stage stage = generations.stage(bank);
        yield stage.name().equals(seen)
            ? Response.noContent().build()
            : Response.ok(Templates.progress(row, stage, Stage.values().length)).build();
      }
      case FAILED -> Response.ok(Templates.failed(row)).build();
      case DRAFT, PUBLISHED ->
          Response.ok(
                  Templates.review(reviews.page(row, ReviewFilter.of(topic, status, kind, page))))
              .build();
    };
  }

  @POST
  @Path("/publish")
  public Response publish(@RestPath long bank) {
    Reviews.Publication publication = reviews.publish(me(), bank);
    if (!publication.found()) {
      throw new NotFoundException();
    }
    if (publication.questions() > 0) {
      flash.success(messages.nowPublished(publication.questions()));
    } else {
      flash.warning(messages.nothingToPublish());
    }
    return Responses.seeOther("/teach/banks/" + bank);
  }

  @POST
  @Path("/withdraw")
  public Response withdraw(@RestPath long bank) {
    if (!reviews.withdraw(me(), bank)) {
      throw new NotFoundException();
    }
    flash.success(messages.nowWithdrawn());
    return Responses.seeOther("/teach/banks/" + bank);
  }

  @GET
  @Path("/rename")
  public TemplateInstance rename(@RestPath long bank) {
    BankRow row = bankOf(bank);
    return Templates.rename(row, row.title(), FormErrors.none());
  }

  @POST
  @Path("/rename")
  public Response rename(@RestPath long bank, @RestForm @DefaultValue("") String title) {
    String wanted = title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (wanted.isEmpty() || wanted.length() > Intake.LONGEST_TITLE) {
      return Responses.invalid(
          Templates.rename(
              bankOf(bank),
              title,
              FormErrors.of(
                  "title",
                  wanted.isEmpty()
                      ? messages.titleMissing()
                      : messages.titleTooLong(Intake.LONGEST_TITLE))));
    }
    if (!reviews.rename(me(), bank, wanted)) {
      throw new NotFoundException();
    }
    return Responses.seeOther("/teach/banks/" + bank);
  }

  @GET
  @Path("/speed")
  public TemplateInstance speed(@RestPath long bank) {
    return Templates.speed(bankOf(bank));
  }

  /**
   * @param on whether speed is to earn points
   */
  @POST
  @Path("/speed")
  public Response countSpeed(@RestPath long bank, @RestForm boolean on) {
    if (!reviews.countSpeed(me(), bank, on)) {
      throw new NotFoundException();
    }
    flash.success(on ? speed.nowOn() : speed.nowOff());
    return Responses.seeOther("/teach/banks/" + bank);
  }

  @GET
  @Path("/delete")
  public TemplateInstance delete(@RestPath long bank) {
    return Templates.delete(bankOf(bank), FormErrors.none());
  }

  @POST
  @Path("/delete")
  public Response deleteForGood(@RestPath long bank) {
    BankRow row = bankOf(bank);
    try {
      if (reviews.delete(me(), bank)) {
        flash.success(messages.nowDeleted(row.title()));
        return Responses.seeOther("/teach");
      }
    } catch (ConstraintViolationException answered) {
      return Responses.invalid(
          Templates.delete(row, FormErrors.of(FormErrors.FORM, messages.deleteAnswered())));
    }
    return Responses.invalid(
        Templates.delete(
            row,
            FormErrors.of(
                FormErrors.FORM,
                row.shipped() ? messages.deleteShipped() : messages.deletePublished())));
  }

  @GET
  @Path("/bank.yaml")
  public Response yaml(@RestPath long bank) {
    BankRow row = bankOf(bank);
    String yaml = export.yaml(me(), bank).orElseThrow(NotFoundException::new);
    return Response.ok(yaml.getBytes(StandardCharsets.UTF_8), "application/yaml;charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(row.slug() + ".yaml"))
        .build();
  }

  @GET
  @Path("/documents/{position}")
  public Response document(@RestPath long bank, @RestPath int position) {
    BankExport.Download document =
        export.document(me(), bank, position).orElseThrow(NotFoundException::new);
    return Response.ok(document.content(), MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document.name()))
        .build();
  }

  private BankRow bankOf(long bank) {
    return reviews.find(me(), bank).orElseThrow(NotFoundException::new);
  }

  private Reviewer me() {
    return Reviewer.of(viewer.require());
  }

  /** Names may hold any character, so they are sent as RFC 6266 wants them. */
  private static String attachment(String name) {
    return "attachment; filename*=UTF-8''"
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
