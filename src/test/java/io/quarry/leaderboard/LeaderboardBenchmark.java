package io.quarry.leaderboard;

import io.quarry.platform.DataDirectory;
import io.quarry.platform.Database;
import io.quarry.platform.EmbeddedPostgres;
import io.quarry.testing.Directories;
import io.quarry.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/**
 * How long ranks and answers take on a board of millions, on a PostgreSQL of its own.
 * CONTRIBUTING.md says how to run it, {@code src/docs/leaderboards.md} what came out.
 */
public final class LeaderboardBenchmark {

  private static final int WRITERS = 64;
  private static final int LOOKS = 3_000;
  private static final int QUESTIONS = 600;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
  private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");

  private static final Pattern EXECUTION = Pattern.compile("\"Execution Time\": ([0-9.]+)");
  private static final Pattern READ = Pattern.compile("\"Shared Read Blocks\": ([0-9]+)");

  private final Database database;
  private final int people;

  private LeaderboardBenchmark(Database database, int people) {
    this.database = database;
    this.people = people;
  }

  /**
   * @param arguments how many people stand on the board
   */
  public static void main(String... arguments) throws Exception {
    int people = arguments.length == 0 ? 10_000_000 : Integer.parseInt(arguments[0]);
    Path path = Path.of("target", "leaderboard-benchmark").toAbsolutePath();
    Directories.delete(path);
    try (DataDirectory directory = DataDirectory.open(path)) {
      allowWriters(directory);
      try (EmbeddedPostgres postgres = EmbeddedPostgres.in(directory, TestDatabase.binaries())) {
        new LeaderboardBenchmark(postgres.start(), people).run();
      }
    } finally {
      Directories.delete(path);
    }
  }

  /** Quarry's own pool is smaller than the number of writers here. */
  private static void allowWriters(DataDirectory directory) throws SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.in(directory, TestDatabase.binaries())) {
      Database own = postgres.start();
      Database superuser = new Database(own.url(), "postgres", own.password());
      try (Connection connection = superuser.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("alter system set max_connections = 100");
      }
    }
  }

  private void run() throws Exception {
    Flyway.configure()
        .dataSource(database.url(), database.username(), database.password())
        .locations("classpath:db/migration")
        .load()
        .migrate();
    load();
    System.out.printf("%,d people on a board%n", people);
    System.out.println("what                               |   p50 ms |   p99 ms |   max ms");
    countOverTheIndex();
    looks("alone");
    System.out.println("-- " + WRITERS + " writers, counters taken with skip locked");
    write();
    onlyOnePart();
    System.out.println("-- " + WRITERS + " writers, one row for each number");
    write();
    agree();
  }

  // ---- the boards

  private void load() throws SQLException {
    long begin = System.nanoTime();
    try (Connection connection = database.connect();
        Statement sql = connection.createStatement()) {
      sql.execute("set synchronous_commit = off");
      sql.execute("set maintenance_work_mem = '512MB'");
      sql.execute("drop index person_pseudonym_unique");
      sql.execute(
          "insert into person (pseudonym, created_at) select 'Calm Heron ' || n, now() from generate_series(1, %d) n"
              .formatted(people));
      sql.execute(
          "insert into bank (slug, title, language, status, created_at, published_at)"
              + " values ('a', 'A', 'en', 'PUBLISHED', now(), now())");
      sql.execute(
          "insert into topic (bank_id, position, slug, title) select 1, n, n, n from generate_series(1, 10) n");
      sql.execute(
          "insert into question (bank_id, topic_id, public_id, fact_id, position, status, version)"
              + " select 1, 1 + n %% 10, n, n, n, 'ACTIVE', 1 from generate_series(1, %d) n"
                  .formatted(QUESTIONS));
      sql.execute("insert into board (period, starts) values ('ALL_TIME', '1970-01-01')");
      sql.execute("alter table standing disable trigger user");
      sql.execute(
          "alter table standing drop constraint standing_pk, drop constraint standing_person_fk");
      sql.execute("drop index standing_rank_idx");
      sql.execute("select setseed(0.5)");
      sql.execute(
          "insert into standing select n, 1, 1 + floor(500 * random() ^ 2), true from generate_series(1, %d) n"
              .formatted(people));
      sql.execute(
          "alter table standing add constraint standing_pk primary key (person_id, board_id)");
      sql.execute(
          "create index standing_rank_idx on standing (board_id, listed, solved, person_id)");
      sql.execute(
          "alter table standing add constraint standing_person_fk foreign key (person_id)"
              + " references person (id) on delete cascade");
      sql.execute(
          "insert into reached (board_id, solved, people) " + Ledger.REACHED.formatted("true"));
      sql.execute("alter table standing enable trigger user");
      sql.execute("vacuum analyze");
      sql.execute("checkpoint");
    } catch (SQLException e) {
      // A checkpoint is for the superuser; the figures only wait for the next one.
      if (!"42501".equals(e.getSQLState())) {
        throw e;
      }
    }
    System.out.printf("loaded in %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
  }

  /** The way that does not scale, for comparison. */
  private void countOverTheIndex() throws SQLException {
    try (Connection connection = database.connect()) {
      Prepared count =
          new Prepared(
              connection,
              "select count(*) from standing where board_id = 1 and listed and solved > :solved");
      long[] times = new long[5];
      for (int i = 0; i < times.length; i++) {
        long begin = System.nanoTime();
        count.query(Map.of("solved", 50));
        times[i] = System.nanoTime() - begin;
      }
      print("a count over the index", times);
    }
  }

  /**
   * A rank, the top page and the neighbours, for people picked at random. The rank once more by the
   * clock of the server's process, which has no way to the client in it; and for comparison a
   * statement that does nothing, which only waits for the processor as the others do.
   */
  private void looks(String when) throws SQLException {
    SplittableRandom random = new SplittableRandom(1);
    long[] own = new long[LOOKS];
    long[] executed = new long[LOOKS];
    long[] nothing = new long[LOOKS];
    long read = 0;
    long[] top = new long[LOOKS];
    long[] around = new long[LOOKS];
    try (Connection connection = database.connect()) {
      Prepared ownRank = new Prepared(connection, StandingSql.OWN);
      Prepared explained =
          new Prepared(
              connection, "explain (analyze, buffers, timing off, format json) " + StandingSql.OWN);
      Prepared one = new Prepared(connection, "select 1");
      Prepared best = new Prepared(connection, StandingSql.TOP);
      Prepared above = new Prepared(connection, StandingSql.neighbours(">=", ""));
      Prepared below = new Prepared(connection, StandingSql.neighbours("<", "desc"));
      for (int i = -200; i < LOOKS; i++) {
        long person = 1 + random.nextInt(people);
        long begin = System.nanoTime();
        int solved = ownRank.query(Map.of("board", 1L, "person", person));
        long ranked = System.nanoTime();
        best.query(Map.of("board", 1L, "size", Leaderboards.TOP));
        long topped = System.nanoTime();
        Map<String, Object> near =
            Map.of(
                "board",
                1L,
                "person",
                person,
                "solved",
                solved,
                "most",
                Leaderboards.NEIGHBOURS + 1);
        above.query(near);
        below.query(near);
        long end = System.nanoTime();
        String plan = explained.text(Map.of("board", 1L, "person", 1L + random.nextInt(people)));
        long idle = System.nanoTime();
        one.query(Map.of());
        long idled = System.nanoTime();
        if (i >= 0) {
          own[i] = ranked - begin;
          top[i] = topped - ranked;
          around[i] = end - topped;
          executed[i] = (long) (1e6 * figure(EXECUTION, plan));
          read += (long) figure(READ, plan);
          nothing[i] = idled - idle;
        }
      }
    }
    print("own rank, " + when, own);
    print("  by the server's clock", executed);
    print("  a statement that does nothing", nothing);
    System.out.printf(
        Locale.ROOT, "  pages not in PostgreSQL's own memory: %.2f%n", 1.0 * read / LOOKS);
    print("the best 20, " + when, top);
    print("five neighbours each side, " + when, around);
  }

  /** The first figure of a name in a plan, which is that of the whole. */
  private static double figure(Pattern name, String plan) {
    Matcher matcher = name.matcher(plan);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + name + " in " + plan);
    }
    return Double.parseDouble(matcher.group(1));
  }

  // ---- answers

  private void write() throws Exception {
    List<Future<long[]>> writers = new ArrayList<>();
    long[] waits = new long[2];
    double seconds;
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
      AtomicBoolean going = new AtomicBoolean(true);
      long begin = System.nanoTime();
      for (int i = 0; i < WRITERS; i++) {
        SplittableRandom random = new SplittableRandom(System.nanoTime() + i);
        writers.add(threads.submit(() -> answers(random, going)));
      }
      Future<?> watcher = threads.submit(() -> watch(waits, going));
      looks("beside the writers");
      going.set(false);
      watcher.get();
      seconds = (System.nanoTime() - begin) / 1e9;
    }
    long[] times =
        writers.stream().map(LeaderboardBenchmark::of).flatMapToLong(Arrays::stream).toArray();
    print("an answer's part in the boards", times);
    System.out.printf(
        "%,.0f answers a second for %.0f s; of the writers %.1f %% waited for a lock%n",
        times.length / seconds, seconds, 100.0 * waits[0] / Math.max(1, waits[1]));
  }

  private static long[] of(Future<long[]> writer) {
    try {
      return writer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What an answer does to the boards, in a transaction of its own. */
  private long[] answers(SplittableRandom random, AtomicBoolean going) throws SQLException {
    long[] times = new long[1_000_000];
    int count = 0;
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      Prepared lock = new Prepared(connection, StandingSql.LOCK);
      Prepared open = new Prepared(connection, StandingSql.OPEN_BOARDS);
      Prepared add = new Prepared(connection, StandingSql.COUNT);
      Prepared compare = new Prepared(connection, StandingSql.COMPARE_WEEKS);
      while (going.get()) {
        Map<String, Object> answer =
            Map.ofEntries(
                Map.entry("at", NOW.toString()),
                Map.entry("zone", "UTC"),
                Map.entry("person", 1L + random.nextInt(people)),
                Map.entry("question", 1L + random.nextInt(QUESTIONS)),
                Map.entry("day", TODAY),
                Map.entry("beginning", Period.BEGINNING),
                Map.entry("month", Period.MONTH.starts(TODAY)),
                Map.entry("nextMonth", Period.MONTH.starts(TODAY).plusMonths(1)),
                Map.entry("week", Period.WEEK.starts(TODAY)),
                Map.entry("least", Period.LEAST_BEFORE));
        long begin = System.nanoTime();
        lock.query(answer);
        open.update(answer);
        add.update(answer);
        compare.update(answer);
        connection.commit();
        times[count++] = System.nanoTime() - begin;
      }
    }
    return Arrays.copyOf(times, count);
  }

  /** How many of the writers wait for a lock, again and again. */
  private Void watch(long[] waits, AtomicBoolean going) throws Exception {
    try (Connection connection = database.connect()) {
      Prepared waiting =
          new Prepared(
              connection,
              "select cast(count(*) filter (where wait_event_type = 'Lock') as int)"
                  + " from pg_stat_activity where pid <> pg_backend_pid() and usename = 'quarry'");
      while (going.get()) {
        waits[0] += waiting.query(Map.of());
        waits[1] += WRITERS;
        Thread.sleep(50);
      }
    }
    return null;
  }

  /** One row for each board and number, on which writers queue. */
  private void onlyOnePart() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet source =
            statement.executeQuery("select pg_get_functiondef('count_reached'::regproc)")) {
      source.next();
      String waiting = source.getString(1).replace("for update skip locked", "for update");
      statement.execute(
          "create temp table whole as select board_id, solved, sum(people) as people from reached group by 1, 2");
      statement.execute("truncate reached");
      statement.execute(
          "insert into reached (board_id, solved, people) select * from whole order by board_id, solved");
      statement.execute(waiting);
      statement.execute("vacuum analyze reached");
    }
  }

  /** Proves that all those answers were counted. */
  private void agree() throws SQLException {
    try (Connection connection = database.connect()) {
      List<String> differences = new Ledger(connection, "UTC").reachedDifferences();
      System.out.println(
          differences.isEmpty() ? "Every rank is exact." : "WRONG: " + differences.subList(0, 1));
    }
  }

  private static void print(String what, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-35s| %8.2f | %8.2f | %8.2f%n",
        what,
        times[times.length / 2] / 1e6,
        times[times.length * 99 / 100] / 1e6,
        times[times.length - 1] / 1e6);
  }
}
