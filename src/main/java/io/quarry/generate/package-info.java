/**
 * Facts become questions: stems worded around the class of the answer, wrong options checked
 * against all true values, gates that drop what fails, and a ranking.
 */
package io.quarry.generate;
