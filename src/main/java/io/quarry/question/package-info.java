/**
 * Questions, answers and exact grading: plain values without framework, database or clock.
 *
 * <p>A {@link io.quarry.question.Question} is what every kind has in common (stem, evidence, the
 * fact it asks); its {@link io.quarry.question.Kind} is what differs. A {@link
 * io.quarry.question.Response} is what a learner gave, and {@link io.quarry.question.Grader} turns
 * both into a {@link io.quarry.question.Grade}.
 */
package io.quarry.question;
