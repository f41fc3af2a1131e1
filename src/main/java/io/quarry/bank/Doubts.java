package io.quarry.bank;

import io.quarry.account.VisitorMerged;
import io.quarry.web.FormErrors;
import io.quarry.web.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What learners say is wrong with questions: raised by them, settled by the bank's teacher. */
@ApplicationScoped
@Transactional
public class Doubts {

  /** Characters of a learner's words or a teacher's note; what is longer is cut. */
  public static final int LONGEST = 1000;

  private static final int MOST_SHOWN = 50;

  private final DoubtRepository doubts;
  private final BankRepository banks;
  private final Clock clock;

  Doubts(DoubtRepository doubts, BankRepository banks, Clock clock) {
    this.doubts = doubts;
    this.banks = banks;
    this.clock = clock;
  }

  /**
   * Takes a doubt down. The caller knows that the person has answered that version of the question.
   *
   * @param words may be empty
   */
  public void raise(long personId, long versionId, DoubtReason reason, String words) {
    doubts.add(personId, versionId, reason, clean(words), clock.instant());
  }

  /** What the person has raised and what became of it, the latest first. */
  public List<RaisedDoubt> raisedBy(long personId) {
    return doubts.raised(personId, MOST_SHOWN);
  }

  /**
   * Settles the open doubts of a question.
   *
   * @param note to those who raised them; a rejection needs one
   */
  Settlement settle(
      Reviewer reviewer, long bankId, String publicId, DoubtOutcome outcome, String note) {
    if (banks.findFor(reviewer, bankId).isEmpty()) {
      return Settlement.UNKNOWN;
    }
    String said = clean(note);
    if (outcome == DoubtOutcome.REJECTED && said.isEmpty()) {
      return Settlement.NOTE_MISSING;
    }
    doubts.settle(bankId, publicId, outcome, said, reviewer.personId(), clock.instant());
    return Settlement.DONE;
  }

  /**
   * The questions of a bank with open doubts.
   *
   * @param bank as {@link Reviews#find} has it for the reviewer
   * @param wanted number of the page, from 1; the last one when there are not as many
   */
  DoubtsPage page(BankRow bank, int wanted) {
    long total = doubts.countOpen(bank.id());
    int number = Math.min(wanted, new Paging(wanted, DoubtsPage.PAGE_SIZE, total, "").count());
    return new DoubtsPage(
        bank,
        number,
        total,
        doubts.open(bank.id(), (number - 1) * DoubtsPage.PAGE_SIZE, DoubtsPage.PAGE_SIZE),
        FormErrors.none());
  }

  /** What came of settling. */
  enum Settlement {
    /** Also when another reviewer was faster. */
    DONE,
    NOTE_MISSING,
    /** There is no such bank for the reviewer. */
    UNKNOWN
  }

  /** A visitor who logs in takes doubts along. */
  void move(@Observes VisitorMerged merged) {
    doubts.moveAll(merged.visitorId(), merged.personId());
  }

  private static String clean(String text) {
    String stripped = text == null ? "" : text.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }
}
