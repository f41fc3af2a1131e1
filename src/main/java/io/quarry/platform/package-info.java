/**
 * What every room stands on: starting and stopping, the embedded PostgreSQL, the clock.
 *
 * <p>{@link io.quarry.platform.Server} is the order of a whole life: read the settings, lock the
 * data directory, start PostgreSQL, start Quarkus, wait, stop Quarkus, stop PostgreSQL.
 */
package io.quarry.platform;
