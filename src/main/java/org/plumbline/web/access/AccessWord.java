// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.access;

import java.util.List;
import org.plumbline.phrase.Key;

/** What is said about signing in, and about what somebody may not do. */
enum AccessWord implements Key {
  SIGN_IN,
  NAME,
  PASSWORD,
  SIGN_IN_REFUSED,
  SIGN_IN_TOO_OFTEN("minutes"),
  SIGN_ON("host"),
  SIGN_ON_FAILED,
  SIGN_ON_FAILED_DETAIL,
  SIGN_ON_AGAIN,
  SIGN_OUT,
  SIGNED_OUT,
  NOT_SIGNED_IN,
  NOT_SIGNED_IN_DETAIL,
  LOST,
  REFUSED,
  REFUSED_DETAIL,
  BACK,
  SET_PASSWORD,
  SET_PASSWORD_WHY,
  OLD_PASSWORD,
  NEW_PASSWORD("least"),
  SAVE_PASSWORD,
  PASSWORD_WRONG,
  PASSWORD_SHORT("least", "most"),
  PEOPLE("count"),
  ADMINISTRATOR,
  NOT_YET,
  ROLE_NONE,
  NO_ROLE,
  ROLE_WHERE,
  ROLE_WHAT,
  GIVE_ROLE,
  ROLE_VIEWER,
  ROLE_OFFICER,
  SAVE_ROLE,
  GIVE_PASSWORD,
  REMOVE,
  REMOVE_HELP,
  REMOVE_GO,
  ADD,
  MAKE_ADMINISTRATOR,
  GIVEN("account", "password"),
  TOKENS("count"),
  TOKENS_WHY,
  TOKEN_UNTIL("day"),
  TOKEN_ENDED("day"),
  TOKEN_GIVEN("secret"),
  OWN_PASSWORD,
  TOKEN_NAMELESS,
  MAKE_TOKEN,
  LABEL,
  DAYS,
  REVOKE;

  private final List<String> arguments;

  AccessWord(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("access", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
