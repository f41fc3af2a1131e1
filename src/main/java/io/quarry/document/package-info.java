/**
 * Bytes become a {@link io.quarry.document.Document}: decoded text, structure, and a readable text
 * without mark-up in which every character knows where it came from.
 *
 * <p>Offsets are indices of Java {@code char}s into the decoded text, line ends untouched, a
 * byte-order mark dropped. Every reader works in time linear in the text.
 */
package io.quarry.document;
