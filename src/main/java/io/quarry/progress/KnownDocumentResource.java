package io.quarry.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.Roles;
import io.quarry.account.Viewer;
import io.quarry.bank.BankCard;
import io.quarry.bank.Banks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** A bank's documents, shaded by what the learner knows. */
@Path("/progress/documents/{bank}")
@RolesAllowed(Roles.LEARNER)
class KnownDocumentResource {

  @CheckedTemplate(basePath = "progress")
  static class Templates {
    static native TemplateInstance document(BankCard bank, KnownDocument.Page page);

    private Templates() {}
  }

  private final KnownDocument documents;
  private final Banks banks;
  private final Viewer viewer;

  KnownDocumentResource(KnownDocument documents, Banks banks, Viewer viewer) {
    this.documents = documents;
    this.banks = banks;
    this.viewer = viewer;
  }

  @GET
  public TemplateInstance document(@RestPath String bank) {
    BankCard card = banks.published(bank).orElseThrow(NotFoundException::new);
    return Templates.document(card, documents.of(viewer.require().id(), card.id()));
  }
}
