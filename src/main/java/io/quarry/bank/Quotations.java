package io.quarry.bank;

import io.quarry.document.Document;
import io.quarry.document.KeptDocument;
import io.quarry.question.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows evidence in readable words. Documents that were read lately are kept in memory. */
@ApplicationScoped
class Quotations {

  /** Characters of documents kept; each takes about ten bytes. */
  private static final int MOST_CHARACTERS = 4_000_000;

  private final EntityManager entities;

  /**
   * What is stored of a document never changes, but an emptied database may give its id to another
   * one, so the bytes belong to the key. Oldest use first.
   */
  private final Map<Stored, Optional<ReadableSource>> cache = new LinkedHashMap<>(16, 0.75f, true);

  Quotations(EntityManager entities) {
    this.entities = entities;
  }

  /** A projection of {@link DocumentEntity}. */
  record Stored(Long id, Integer position, String title, String sha256) {}

  /**
   * The quotes of the evidence, in its order. Evidence of an earlier state of the bank, whose
   * document is there no more, is quoted to the letter.
   */
  List<Quote> of(long bankId, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return List.of();
    }
    Map<Integer, Stored> documents = documents(bankId);
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      Evidence piece = evidence.get(i);
      Quote quote = quote(piece, documents.get(piece.document()));
      Optional<String> between =
          i == 0 ? Optional.empty() : between(evidence.get(i - 1), piece, documents);
      if (between.isPresent()) {
        quotes.set(i - 1, quotes.get(i - 1).followedBy(between.get()));
        quote = quote.ledBy("");
      }
      quotes.add(quote);
    }
    return List.copyOf(quotes);
  }

  /** What stands between two neighbouring passages; shown once. */
  private Optional<String> between(
      Evidence first, Evidence second, Map<Integer, Stored> documents) {
    return first.document() == second.document() && first.end() <= second.start()
        ? Optional.ofNullable(documents.get(first.document()))
            .flatMap(this::source)
            .flatMap(source -> source.between(first, second))
        : Optional.empty();
  }

  /** Whether a document of the bank says these words somewhere, as whole words after folding. */
  boolean mention(long bankId, String words) {
    return documents(bankId).values().stream()
        .flatMap(stored -> source(stored).stream())
        .anyMatch(source -> source.mentions(words));
  }

  private Map<Integer, Stored> documents(long bankId) {
    Map<Integer, Stored> documents = new HashMap<>();
    entities
        .createQuery(
            """
            select new io.quarry.bank.Quotations$Stored(
              d.id, d.position, d.title, d.sha256)
            from DocumentEntity d where d.bankId = :bank
            """,
            Stored.class)
        .setParameter("bank", bankId)
        .getResultStream()
        .forEach(stored -> documents.put(stored.position(), stored));
    return documents;
  }

  private Quote quote(Evidence evidence, Stored stored) {
    if (stored == null) {
      return ReadableSource.verbatim(evidence, "", "");
    }
    return source(stored)
        .map(source -> source.quote(evidence, stored.title()))
        .orElseGet(() -> ReadableSource.verbatim(evidence, stored.title(), ""));
  }

  private Optional<ReadableSource> source(Stored stored) {
    synchronized (cache) {
      Optional<ReadableSource> kept = cache.get(stored);
      if (kept != null) {
        return kept;
      }
    }
    Optional<ReadableSource> read = read(stored);
    synchronized (cache) {
      cache.put(stored, read);
      makeRoom();
    }
    return read;
  }

  /**
   * The documents that the evidence stands in, each with its passages marked. Of an earlier state
   * of the bank nothing can be shown.
   */
  List<SourceText> pages(long bankId, List<Evidence> evidence) {
    Map<Integer, Stored> documents = documents(bankId);
    Map<Integer, List<Evidence>> byDocument =
        evidence.stream()
            .collect(Collectors.groupingBy(Evidence::document, TreeMap::new, Collectors.toList()));
    List<SourceText> pages = new ArrayList<>();
    byDocument.forEach(
        (position, pieces) ->
            Optional.ofNullable(documents.get(position))
                .flatMap(this::document)
                .filter(d -> pieces.stream().allMatch(piece -> piece.provenBy(d.text())))
                .ifPresent(d -> pages.add(SourceLayout.of(d, pieces))));
    return pages;
  }

  /** All documents of a bank, with passages shaded. */
  List<SourceText> shaded(long bankId, List<Shade> shades) {
    Map<Integer, List<Shade>> byDocument =
        shades.stream().collect(Collectors.groupingBy(shade -> shade.evidence().document()));
    List<SourceText> pages = new ArrayList<>();
    new TreeMap<>(documents(bankId))
        .forEach(
            (position, stored) ->
                document(stored)
                    .ifPresent(
                        d ->
                            pages.add(
                                SourceLayout.shaded(
                                    d, byDocument.getOrDefault(position, List.of())))));
    return pages;
  }

  private Optional<ReadableSource> read(Stored stored) {
    return document(stored).map(ReadableSource::of);
  }

  /** The document as it was read when the bank was made; empty where its text was not kept. */
  private Optional<Document> document(Stored stored) {
    return entities
        .createQuery(
            """
            select new io.quarry.document.KeptDocument(
              d.name, d.title, d.mediaType, d.encoding, d.sha256, d.text)
            from DocumentEntity d where d.id = :id and d.text is not null
            """,
            KeptDocument.class)
        .setParameter("id", stored.id())
        .getResultStream()
        .findFirst()
        .map(kept -> kept.read(() -> content(stored.id())));
  }

  private byte[] content(long document) {
    return entities
        .createQuery("select d.content from DocumentEntity d where d.id = :id", byte[].class)
        .setParameter("id", document)
        .getSingleResult();
  }

  private void makeRoom() {
    long characters =
        cache.values().stream().flatMap(Optional::stream).mapToLong(ReadableSource::size).sum();
    Iterator<Optional<ReadableSource>> oldest = cache.values().iterator();
    while (characters > MOST_CHARACTERS && cache.size() > 1) {
      characters -= oldest.next().map(ReadableSource::size).orElse(0);
      oldest.remove();
    }
  }
}
