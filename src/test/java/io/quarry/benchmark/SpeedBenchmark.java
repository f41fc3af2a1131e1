package io.quarry.benchmark;

import io.quarry.document.Document;
import io.quarry.document.Documents;
import io.quarry.document.UnusableDocumentException;
import io.quarry.generate.Quarry;
import io.quarry.question.QuestionBank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long reading and generating take, for every format at sizes that double: the time of one size
 * over that of the half shows whether a reader is linear. CONTRIBUTING.md says how to run it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SpeedBenchmark {

  /** A real article of the project, as long as it is. */
  @State(Scope.Benchmark)
  public static class Article {
    byte[] bytes;

    @Setup(Level.Trial)
    public void load() throws IOException {
      bytes = Files.readAllBytes(Path.of("question-banks/hamhung/document.wikitext"));
    }
  }

  /** A made document of one format and about the size asked for. */
  @State(Scope.Benchmark)
  public static class Made {
    @Param({"wikitext", "txt", "md", "html", "csv", "docx", "xlsx", "pdf"})
    String format;

    @Param({"1250000", "2500000", "5000000", "10000000"})
    int size;

    byte[] bytes;

    @Setup(Level.Trial)
    public void make() throws IOException {
      bytes = MadeDocuments.of(format, size);
    }
  }

  @Benchmark
  public QuestionBank endToEnd(Article article) throws UnusableDocumentException {
    return Quarry.generate(Documents.read("article.wikitext", article.bytes));
  }

  @Benchmark
  public Document read(Made made) throws UnusableDocumentException {
    return Documents.read("made." + made.format, made.bytes);
  }

  /** Reading and asking, of documents so long that nobody gives them to a class. */
  @Benchmark
  public QuestionBank generate(Made made) throws UnusableDocumentException {
    return Quarry.generate(Documents.read("made." + made.format, made.bytes));
  }
}
