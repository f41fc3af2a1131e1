package io.quarry.bank;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.People;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.document.Documents;
import io.quarry.document.UnusableDocumentException;
import io.quarry.question.Slug;
import io.quarry.web.Flash;
import io.quarry.web.FormErrors;
import io.quarry.web.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The teacher's banks, and the ways to a new one. */
@Path("/teach")
@RolesAllowed(Roles.TEACHER)
class TeachResource {

  private static final int TOO_LARGE = 413;
  private static final String FORMATS = dotted(Documents.usualEndings());
  private static final String ACCEPTED = dotted(Documents.endings());
  private static final long MEGABYTE = 1024 * 1024;

  @CheckedTemplate(basePath = "bank")
  static class Templates {
    static native TemplateInstance list(
        List<BankRow> banks, Map<Long, String> owners, boolean everybodys);

    static native TemplateInstance upload(UploadPage page);

    static native TemplateInstance bankfile(FormErrors errors, String limit);

    private Templates() {}
  }

  /**
   * @param limit the size of the largest document, in words
   * @param formats the usual endings of the files that are read, for people
   * @param accepted all endings, for the browser
   */
  record UploadPage(
      String title,
      String text,
      String limit,
      String formats,
      String accepted,
      FormErrors errors) {}

  private final Reviews reviews;
  private final Intake intake;
  private final BankFileImport imports;
  private final People people;
  private final BankConfig config;
  private final BankMessages messages;
  private final Viewer viewer;
  private final Flash flash;

  TeachResource(
      Reviews reviews,
      Intake intake,
      BankFileImport imports,
      People people,
      BankConfig config,
      BankMessages messages,
      Viewer viewer,
      Flash flash) {
    this.reviews = reviews;
    this.intake = intake;
    this.imports = imports;
    this.people = people;
    this.config = config;
    this.messages = messages;
    this.viewer = viewer;
    this.flash = flash;
  }

  @GET
  public TemplateInstance list() {
    Reviewer reviewer = Reviewer.of(viewer.require());
    List<BankRow> banks = reviews.list(reviewer);
    Map<Long, String> owners =
        reviewer.all()
            ? people.pseudonyms(
                banks.stream().map(BankRow::ownerId).filter(Objects::nonNull).toList())
            : Map.of();
    return Templates.list(banks, owners, reviewer.all());
  }

  @GET
  @Path("/new")
  public TemplateInstance upload() {
    return uploadPage("", "", FormErrors.none());
  }

  @POST
  @Path("/new")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(
      @RestForm("document") FileUpload document,
      @RestForm @DefaultValue("") String title,
      @RestForm @DefaultValue("") String text) {
    boolean file = wasChosen(document);
    String name = file ? nameOf(document) : pastedName(title);
    long size = file ? document.size() : text.getBytes(StandardCharsets.UTF_8).length;
    String field = file || text.isBlank() ? "document" : "text";
    if (!file && text.isBlank()) {
      return refused(title, text, field, messages.chooseDocument());
    }
    if (size > limit()) {
      return Responses.page(
          TOO_LARGE,
          uploadPage(
              title,
              file ? text : "",
              FormErrors.of(field, messages.documentTooLarge(name, megabytes()))));
    }
    String wanted = title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (wanted.length() > Intake.LONGEST_TITLE) {
      return refused(title, text, "title", messages.titleTooLong(Intake.LONGEST_TITLE));
    }
    try {
      SourceFile source =
          Intake.read(name, file ? bytes(document) : text.getBytes(StandardCharsets.UTF_8));
      long bank = intake.take(source, wanted, viewer.require().id());
      return Responses.seeOther("/teach/banks/" + bank);
    } catch (UnusableDocumentException unusable) {
      boolean bankFile =
          unusable.reason() == UnusableDocumentException.Reason.UNKNOWN_TYPE
              && name.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)");
      return refused(
          title,
          text,
          field,
          bankFile
              ? messages.isBankFile(name)
              : messages.unusable(name, unusable.reason().name(), unusable.getMessage()));
    }
  }

  @GET
  @Path("/bank-file")
  public TemplateInstance bankFile() {
    return Templates.bankfile(FormErrors.none(), megabytes());
  }

  @POST
  @Path("/bank-file")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response takeBankFile(
      @RestForm("bank") FileUpload bank, @RestForm("documents") List<FileUpload> documents) {
    if (!wasChosen(bank)) {
      return refusedBankFile(422, "bank", messages.chooseBankFile());
    }
    List<FileUpload> chosen =
        documents == null
            ? List.of()
            : documents.stream().filter(TeachResource::wasChosen).toList();
    for (FileUpload document : chosen) {
      if (document.size() > limit()) {
        return refusedBankFile(
            TOO_LARGE, "documents", messages.documentTooLarge(nameOf(document), megabytes()));
      }
    }
    if (bank.size() > limit()) {
      return refusedBankFile(
          TOO_LARGE, "bank", messages.documentTooLarge(nameOf(bank), megabytes()));
    }
    try {
      long id =
          imports.take(
              sent(bank), chosen.stream().map(TeachResource::sent).toList(), viewer.require().id());
      flash.success(messages.bankFileTaken());
      return Responses.seeOther("/teach/banks/" + id);
    } catch (BankFileImport.Refusal refusal) {
      return refusedBankFile(422, refusal.field(), refusal.getMessage());
    }
  }

  private Response refused(String title, String text, String field, String sentence) {
    return Responses.invalid(uploadPage(title, text, FormErrors.of(field, sentence)));
  }

  private Response refusedBankFile(int status, String field, String sentence) {
    return Responses.page(status, Templates.bankfile(FormErrors.of(field, sentence), megabytes()));
  }

  private TemplateInstance uploadPage(String title, String text, FormErrors errors) {
    return Templates.upload(new UploadPage(title, text, megabytes(), FORMATS, ACCEPTED, errors));
  }

  private long limit() {
    return config.documentLimit().asLongValue();
  }

  private String megabytes() {
    return limit() >= MEGABYTE
        ? messages.megabytes(limit() / MEGABYTE)
        : messages.kilobytes(limit() / 1024);
  }

  private static String dotted(List<String> endings) {
    return endings.stream().map(ending -> "." + ending).collect(Collectors.joining(", "));
  }

  /** Pasted text has no file; its name is what the evidence will cite. */
  private static String pastedName(String title) {
    return Slug.of(title, "pasted-text") + ".txt";
  }

  private static String nameOf(FileUpload file) {
    return file.fileName().replaceAll("\\p{Cntrl}", "");
  }

  /** Browsers send an empty part without a name for an input in which nothing was chosen. */
  private static boolean wasChosen(FileUpload file) {
    return file != null && file.fileName() != null && !file.fileName().isBlank();
  }

  private static BankFileImport.Sent sent(FileUpload file) {
    return new BankFileImport.Sent(nameOf(file), bytes(file));
  }

  private static byte[] bytes(FileUpload file) {
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
