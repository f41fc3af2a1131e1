/**
 * People: visitors and accounts, login, roles, privacy.
 *
 * <p>Other rooms ask {@link io.quarry.account.Viewer} who is looking, state on every endpoint which
 * of {@link io.quarry.account.Roles} may come in, and refer to people by id.
 */
package io.quarry.account;
