// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for security, by the name a rule gives the role.
 *
 * @see <a href="https://www.ecfr.gov/current/title-45/section-164.308">45 CFR 164.308(a)(2)</a>
 * @see <a href="https://www.ecfr.gov/current/title-16/section-314.4">16 CFR 314.4(a)</a>
 * @see <a href="https://www.ecfr.gov/current/title-32/section-170.22">32 CFR 170.22</a>
 */
public enum OfficialRole {
  SECURITY_OFFICIAL("security official"),
  PRIVACY_OFFICIAL("privacy official"),
  QUALIFIED_INDIVIDUAL("Qualified Individual"),
  /** Whom the Qualified Individual reports to. */
  OVERSEER("overseer"),
  AFFIRMING_OFFICIAL("affirming official"),
  AUTHORIZING_OFFICIAL("authorizing official"),
  SYSTEM_OWNER("system owner"),
  SECURITY_OFFICER("information security officer"),
  OWNER("owner");

  private final String spelling;

  OfficialRole(String spelling) {
    this.spelling = spelling;
  }

  /** Its spelling in data files; capital letters make no difference there. */
  public String spelling() {
    return spelling;
  }

  static Optional<OfficialRole> of(String word) {
    return Arrays.stream(values()).filter(r -> r.spelling.equalsIgnoreCase(word)).findFirst();
  }

  static List<String> spellings() {
    return Arrays.stream(values()).map(OfficialRole::spelling).toList();
  }
}
