package io.quarry.account;

/** The names of {@link Role}s for {@code @RolesAllowed}, which takes constants only. */
public final class Roles {

  /** Everybody with a session, visitors included. */
  public static final String LEARNER = "learner";

  public static final String TEACHER = "teacher";

  public static final String ADMINISTRATOR = "administrator";

  private Roles() {}
}
