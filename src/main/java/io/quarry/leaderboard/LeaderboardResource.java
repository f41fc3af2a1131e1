package io.quarry.leaderboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarry.account.PersonView;
import io.quarry.account.Viewer;
import io.quarry.bank.BankCard;
import io.quarry.bank.Banks;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
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
   * @param me id of the viewer; 0, which nobody has, for a stranger
   */
  record LeaderboardPage(
      Leaderboard board, Period period, String bank, List<BankCard> banks, long me) {}

  private final Leaderboards leaderboards;
  private final Banks banks;
  private final Viewer viewer;

  LeaderboardResource(Leaderboards leaderboards, Banks banks, Viewer viewer) {
    this.leaderboards = leaderboards;
    this.banks = banks;
    this.viewer = viewer;
  }

  @GET
  public TemplateInstance leaderboard(@RestQuery String bank, @RestQuery String period) {
    List<BankCard> open = banks.published();
    Optional<BankCard> shown =
        bank == null || bank.isBlank()
            ? Optional.empty()
            : Optional.of(
                open.stream()
                    .filter(card -> card.slug().equals(bank))
                    .findFirst()
                    .orElseThrow(NotFoundException::new));
    Optional<Long> me = viewer.person().map(PersonView::id);
    Period span = Period.of(period);
    return Templates.leaderboard(
        new LeaderboardPage(
            leaderboards.of(shown.map(BankCard::id), span, me),
            span,
            shown.map(BankCard::slug).orElse(""),
            open,
            me.orElse(0L)));
  }
}
