package io.quarry.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class QuestionRepository implements PanacheRepository<QuestionEntity> {

  Map<String, QuestionEntity> byPublicId(long bankId) {
    return list("bankId", bankId).stream()
        .collect(Collectors.toMap(QuestionEntity::publicId, Function.identity()));
  }

  /** The versions asked now, by the id of their question. */
  Map<Long, QuestionVersionEntity> currentVersions(long bankId) {
    return getEntityManager()
        .createQuery(
            """
            select q.id, v from QuestionEntity q
            join QuestionVersionEntity v on v.questionId = q.id and v.number = q.version
            where q.bankId = :bank
            """,
            Object[].class)
        .setParameter("bank", bankId)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (QuestionVersionEntity) row[1]));
  }

  List<QuestionVersionEntity> versions(Collection<Long> ids) {
    return getEntityManager()
        .createQuery("from QuestionVersionEntity where id in :ids", QuestionVersionEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
