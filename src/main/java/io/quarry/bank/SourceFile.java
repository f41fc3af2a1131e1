package io.quarry.bank;

import io.quarry.document.Document;

/** A document that was read, and the bytes it was read from. */
public record SourceFile(Document document, byte[] content) {}
