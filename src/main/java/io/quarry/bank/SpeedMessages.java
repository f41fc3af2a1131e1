package io.quarry.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said of points for speed, to teachers and to learners. In templates: {@code
 * {speed:title}}.
 */
@MessageBundle("speed")
interface SpeedMessages {

  @Message("Points for speed")
  String title();

  @Message("Speed counts")
  String counts();

  @Message("Should speed earn points?")
  String lead();

  @Message(
      "Usually only being right counts. If you turn this on, a fully right answer in a test with a"
          + " time limit earns up to {speedrule:most} points more: one fewer every {speedrule:seconds} seconds after its"
          + " question was first shown. The score, the leaderboards and what learners are asked"
          + " next stay as they are. Who takes more time than the limit is not judged by speed.")
  String meaning();

  @Message("Speed earns points in timed tests")
  String on();

  @Message("Tests that have begun keep the rule they began with.")
  String begun();

  @Message("Save")
  String save();

  @Message("From now on speed earns points in timed tests.")
  String nowOn();

  @Message("From now on speed earns nothing.")
  String nowOff();

  // To learners

  @Message(
      "In a test with a time limit speed counts here: a fully right answer earns up to {speedrule:most} points"
          + " more, one fewer every {speedrule:seconds} seconds after its question was first shown. If you"
          + " need more time, take it: then only being right counts.")
  String atStart();

  @Message("If you take more time, speed does not count in this test.")
  String unlessExtended();

  @Message("{points} of {possible}")
  String pointsOf(int points, int possible);

  @Message(
      "For speed a fully right answer earns up to {speedrule:most} points more: one fewer every {speedrule:seconds}"
          + " seconds from when its question was first shown to when the answer that counts came."
          + " They are on top of the points and not part of the score.")
  String explained();

  @Message("You took more time, so only being right counts here.")
  String extended();

  @Message("+{points} for speed")
  String earned(int points);
}
