/**
 * What a document states, as typed values with the passages that prove them.
 *
 * <p>A {@link io.quarry.fact.Fact} is one statement with one value; a {@link io.quarry.fact.Roster}
 * a list of things of one kind; a {@link io.quarry.fact.Climate} twelve months of several measures;
 * a {@link io.quarry.fact.Grid} a table whose rows are things. They are the seam at which other
 * sources could propose facts: everything behind it treats them alike.
 */
package io.quarry.fact;
