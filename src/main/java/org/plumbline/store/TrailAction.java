// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.util.List;
import java.util.Locale;
import org.plumbline.phrase.Key;

/** What somebody did, as the trail tells it. */
public enum TrailAction implements Key {
  ORGANIZATION_CREATED,
  ORGANIZATION_IMPORTED,
  EDITION_SAVED,
  ASSESSMENT_MADE,
  TRACKING_OWNER,
  TRACKING_DUE,
  TRACKING_STATUS,
  TRACKING_NOTE,
  TRACKING_EVIDENCE,
  ARCHIVE_WRITTEN,
  ACCOUNT_ADDED,
  ACCOUNT_REMOVED,
  PASSWORD_CHANGED,
  ROLE_CHANGED,
  TOKEN_MADE,
  TOKEN_REVOKED;

  /** As programs and the database spell it, such as {@code edition-saved}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String key() {
    return Key.spelled("trail", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }
}
