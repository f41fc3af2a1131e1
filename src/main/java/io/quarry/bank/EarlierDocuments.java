package io.quarry.bank;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarry.document.UnusableDocumentException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Gives documents their text that were stored before texts were kept. Later readers may take out
 * another text, so this is done at the first start that knows of it.
 */
@ApplicationScoped
class EarlierDocuments {

  private static final Logger LOG = Logger.getLogger(EarlierDocuments.class);

  private final EntityManager entities;

  EarlierDocuments(EntityManager entities) {
    this.entities = entities;
  }

  /** Before banks are imported or written, in a transaction for each document. */
  void keepTexts(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
    List<Long> unkept =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    entities
                        .createQuery(
                            "select d.id from DocumentEntity d where d.text is null order by d.id",
                            Long.class)
                        .getResultList());
    unkept.forEach(id -> QuarkusTransaction.requiringNew().run(() -> keepText(id)));
  }

  private void keepText(long id) {
    DocumentEntity document = entities.find(DocumentEntity.class, id);
    if (document == null) {
      return;
    }
    try {
      document.keep(Intake.read(document.name(), document.content()).document().text());
    } catch (UnusableDocumentException unreadable) {
      LOG.warnf("The proofs in document %d can only be quoted: %s", id, unreadable.getMessage());
    }
  }
}
