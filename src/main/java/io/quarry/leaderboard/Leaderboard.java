package io.quarry.leaderboard;

import java.util.List;

/**
 * A leaderboard as one viewer sees it.
 *
 * @param top the best
 * @param around the viewer's own row with its neighbours, when it is not among the best
 */
record Leaderboard(List<Standing> top, List<Standing> around) {}
