package io.quarry.account;

import java.time.Instant;

/** What somebody sees of the own account. */
record AccountView(PersonView person, boolean listed, Instant createdAt) {}
