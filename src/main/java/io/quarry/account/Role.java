package io.quarry.account;

/** What a person may do. Whoever may do more may do all the lesser things, too. */
public enum Role {
  /** Everybody with a session, visitors included. */
  LEARNER(Roles.LEARNER),
  /** Makes and publishes banks. */
  TEACHER(Roles.TEACHER),
  /** Decides who is a teacher. */
  ADMINISTRATOR(Roles.ADMINISTRATOR);

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The name used in annotations, see {@link Roles}. */
  public String code() {
    return code;
  }
}
