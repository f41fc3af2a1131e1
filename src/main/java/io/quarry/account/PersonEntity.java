package io.quarry.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** An account, or a visitor: a person without username and password. */
@Entity
@Table(name = "person")
class PersonEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String username;

  @Column(name = "password_hash")
  private String passwordHash;

  private String pseudonym;
  private boolean teacher;
  private boolean administrator;
  private boolean blocked;
  private boolean listed = true;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  /** For Hibernate. */
  protected PersonEntity() {}

  PersonEntity(Username username, String passwordHash, String pseudonym, Instant now) {
    this.username = username.value();
    this.passwordHash = passwordHash;
    this.pseudonym = pseudonym;
    this.createdAt = now;
  }

  /** Makes an account of a visitor, who keeps everything. */
  void register(Username newUsername, String newPasswordHash) {
    if (username != null) {
      throw new IllegalStateException("Person " + id + " has an account already");
    }
    username = newUsername.value();
    passwordHash = newPasswordHash;
  }

  void changePassword(String newPasswordHash) {
    passwordHash = newPasswordHash;
  }

  void rename(String newPseudonym) {
    pseudonym = newPseudonym;
  }

  void list(boolean onLeaderboards) {
    listed = onLeaderboards;
  }

  void grantTeacher(boolean granted) {
    teacher = granted;
  }

  void grantAdministrator() {
    administrator = true;
  }

  void block(boolean out) {
    blocked = out;
  }

  long id() {
    return id;
  }

  Optional<String> username() {
    return Optional.ofNullable(username);
  }

  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  String pseudonym() {
    return pseudonym;
  }

  boolean isTeacher() {
    return teacher;
  }

  boolean isAdministrator() {
    return administrator;
  }

  boolean isBlocked() {
    return blocked;
  }

  boolean isListed() {
    return listed;
  }

  Instant createdAt() {
    return createdAt;
  }

  PersonView view() {
    return new PersonView(id, pseudonym, username(), rolesOf(teacher, administrator));
  }

  static Set<Role> rolesOf(boolean teacher, boolean administrator) {
    EnumSet<Role> roles = EnumSet.of(Role.LEARNER);
    if (teacher) {
      roles.add(Role.TEACHER);
    }
    if (administrator) {
      roles.add(Role.ADMINISTRATOR);
    }
    return roles;
  }
}
