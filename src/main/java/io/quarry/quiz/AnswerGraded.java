package io.quarry.quiz;

import io.quarry.question.Grade;
import java.time.Instant;

/**
 * An answer counts from now on. Fired inside its transaction, once for each answer: what observes
 * it is kept or lost together with the answer.
 *
 * @param factId what the question asked; a learner's memory hangs on it
 */
public record AnswerGraded(
    long personId, long bankId, long questionId, String factId, Grade grade, Instant at) {}
