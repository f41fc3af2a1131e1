/**
 * Bank files and foreign formats: text to values and back, without framework or database.
 *
 * <p>{@link io.quarry.interchange.BankFiles} reads and writes {@code quarry-bank/1}; {@link
 * io.quarry.interchange.Json} keeps a single question or response as JSON, in the same shape.
 */
package io.quarry.interchange;
