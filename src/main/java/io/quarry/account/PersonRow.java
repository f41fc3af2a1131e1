package io.quarry.account;

/** A row of the administrators' list. */
record PersonRow(
    Long id,
    String username,
    String pseudonym,
    Boolean teacher,
    Boolean administrator,
    Boolean blocked) {}
