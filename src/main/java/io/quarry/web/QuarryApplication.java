package io.quarry.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Application;

/**
 * Every endpoint talks to the database, so every endpoint runs on a worker thread. Without this,
 * Quarkus would run those that return a template on the event loop.
 */
@Blocking
public class QuarryApplication extends Application {}
