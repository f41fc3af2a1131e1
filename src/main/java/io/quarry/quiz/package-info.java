/**
 * Attempts and answers: start a quiz, answer, resume, finish, review.
 *
 * <p>A page of a running quiz is made from a {@link io.quarry.quiz.QuestionView}, which has no key
 * in it; only an answered question becomes a {@link io.quarry.quiz.ReviewedQuestion}.
 */
package io.quarry.quiz;
