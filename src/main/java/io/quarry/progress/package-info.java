/** What a learner has done and knows, derived from the answers. */
package io.quarry.progress;
