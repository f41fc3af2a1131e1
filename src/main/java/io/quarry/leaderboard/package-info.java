/** Rankings by distinct questions answered right, derived from the answers. */
package io.quarry.leaderboard;
