/**
 * Bytes become a {@link io.quarry.document.Document}: text, structure, and a readable text without
 * mark-up in which every character knows where it came from.
 *
 * <p>Offsets are indices of Java {@code char}s into the text: for text formats the file decoded,
 * line ends untouched, a byte-order mark dropped; for others what was taken out of it. Every reader
 * works in time linear in the text.
 */
package io.quarry.document;
