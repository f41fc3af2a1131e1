package io.quarry.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people log in, and for how long. */
@ConfigMapping(prefix = "quarry.account")
interface AccountConfig {

  /** Whether people may open an account themselves. Visitors can play either way. */
  @WithDefault("true")
  boolean registrationOpen();

  /** Lifetimes of sessions, counted from the last visit. */
  Session session();

  /** When to make somebody wait who keeps getting a password wrong. */
  Throttle throttle();

  /** Lifetimes of sessions, counted from the last visit. */
  interface Session {

    /** Logged in on a device that may be shared. Ends also with the browser. */
    @WithDefault("12H")
    Duration shared();

    /** Logged in with "Stay logged in on this device". */
    @WithDefault("60D")
    Duration remembered();

    /** A visitor's. With it the visitor's progress is out of reach. */
    @WithDefault("180D")
    Duration visitor();
  }

  /** Counted in memory: a restart forgets the failures. */
  interface Throttle {

    /** Failed log-ins of one name from one address until it has to wait. */
    @WithDefault("8")
    int perNameAndAddress();

    /** Failed log-ins from one address; a whole school may be behind one. */
    @WithDefault("120")
    int perAddress();

    /** How long a failure counts. */
    @WithDefault("15M")
    Duration window();
  }
}
