package io.quarry.leaderboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.PersonView;
import io.quarry.account.Viewer;
import io.quarry.bank.BankCard;
import io.quarry.bank.Banks;
import io.quarry.bank.TopicCard;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/leaderboard")
@PermitAll
class LeaderboardResource {

  @CheckedTemplate(basePath = "leaderboard")
  static class Templates {
    static native TemplateInstance leaderboard(LeaderboardPage page);

    private Templates() {}
  }

  /**
   * @param bank slug of the bank shown; empty for all
   * @param topic slug of the topic shown; empty for all
   * @param topics of the bank shown
   * @param me id of the viewer; 0, which nobody has, for a stranger
   */
  record LeaderboardPage(
      Leaderboard board,
      Period period,
      String bank,
      String topic,
      List<BankCard> banks,
      List<TopicCard> topics,
      long me) {

    /** The periods that there are boards for, as tabs. */
    public List<Period> periods() {
      return List.of(Period.values());
    }

    public boolean ofAllTime() {
      return period == Period.ALL_TIME;
    }

    /** The address of this board on another day. */
    public String on(LocalDate day) {
      return "/leaderboard?bank=%s&topic=%s&period=%s&day=%s"
          .formatted(bank, topic, period.slug(), day);
    }

    /** Whether there is a gap between the best and the viewer's neighbours. */
    public boolean gap() {
      return !board.around().isEmpty();
    }

    public boolean byImprovement() {
      return period == Period.IMPROVED;
    }

    /** What it takes to be ranked by improvement. */
    public int leastBefore() {
      return Period.LEAST_BEFORE;
    }
  }

  private final Leaderboards leaderboards;
  private final Banks banks;
  private final Viewer viewer;

  LeaderboardResource(Leaderboards leaderboards, Banks banks, Viewer viewer) {
    this.leaderboards = leaderboards;
    this.banks = banks;
    this.viewer = viewer;
  }

  /**
   * @param day one that the board is to look at; anything else stands for today
   * @param topic of another bank, as the form sends it when only the bank was changed, is as none
   */
  @GET
  public TemplateInstance leaderboard(
      @RestQuery String bank,
      @RestQuery String topic,
      @RestQuery String period,
      @RestQuery String day) {
    List<BankCard> open = banks.published();
    Optional<BankCard> shown =
        bank == null || bank.isBlank()
            ? Optional.empty()
            : Optional.of(
                open.stream()
                    .filter(card -> card.slug().equals(bank))
                    .findFirst()
                    .orElseThrow(NotFoundException::new));
    List<TopicCard> topics = shown.map(card -> banks.topics(card.id())).orElse(List.of());
    Optional<TopicCard> part =
        topics.stream().filter(card -> card.slug().equals(topic)).findFirst();
    Optional<Long> me = viewer.person().map(PersonView::id);
    Period span = Period.of(period);
    return Templates.leaderboard(
        new LeaderboardPage(
            leaderboards.of(
                new Scope(shown.map(BankCard::id), part.map(TopicCard::id)), span, day(day), me),
            span,
            shown.map(BankCard::slug).orElse(""),
            part.map(TopicCard::slug).orElse(""),
            open,
            topics,
            me.orElse(0L)));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.ofNullable(typed).map(LocalDate::parse);
    } catch (DateTimeParseException nonsense) {
      return Optional.empty();
    }
  }
}
