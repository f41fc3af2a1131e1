package io.quarry.quiz;

/**
 * What stands at a position of an attempt.
 *
 * @param position from 0
 */
record AttemptItem(int position, long questionId, long versionId) {}
