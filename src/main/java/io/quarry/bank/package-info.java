/**
 * Banks, their documents and the versions of their questions in the database.
 *
 * <p>{@link io.quarry.bank.Banks} answers what other rooms ask; {@link io.quarry.bank.BankStore}
 * takes banks in, checking every piece of evidence against the document's text.
 */
package io.quarry.bank;
