package io.quarry.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class BankRepository implements PanacheRepository<BankEntity> {

  Optional<BankEntity> findBySlug(String slug) {
    return find("slug", slug).firstResultOptional();
  }

  /** Slugs that begin with {@code stem}, to find a free one. */
  List<String> slugsLike(String stem) {
    return getEntityManager()
        .createQuery("select b.slug from BankEntity b where b.slug like :stem", String.class)
        .setParameter("stem", stem + "%")
        .getResultList();
  }

  List<TopicEntity> topics(long bankId) {
    return getEntityManager()
        .createQuery("from TopicEntity where bankId = :bank order by position", TopicEntity.class)
        .setParameter("bank", bankId)
        .getResultList();
  }

  List<DocumentEntity> documents(long bankId) {
    return getEntityManager()
        .createQuery(
            "from DocumentEntity where bankId = :bank order by position", DocumentEntity.class)
        .setParameter("bank", bankId)
        .getResultList();
  }
}
