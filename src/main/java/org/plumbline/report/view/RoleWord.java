// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.List;
import org.plumbline.phrase.Key;

/** What those who answer for security are called. */
enum RoleWord implements Key {
  SECURITY_OFFICIAL,
  PRIVACY_OFFICIAL,
  QUALIFIED_INDIVIDUAL,
  OVERSEER,
  AFFIRMING_OFFICIAL,
  AUTHORIZING_OFFICIAL,
  SYSTEM_OWNER,
  SECURITY_OFFICER,
  OWNER;

  @Override
  public String key() {
    return Key.spelled("role", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
