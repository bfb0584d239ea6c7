// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Numbers of versions as HTTP carries them. */
final class Versions {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

  private Versions() {}

  static String tag(int version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that was changed.
   *
   * @param ifMatch header of the request
   */
  static int seen(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw RefusedException.conditionNeeded(HttpHeaders.IF_MATCH);
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw RefusedException.value(HttpHeaders.IF_MATCH, ifMatch);
    }
    return Integer.parseInt(tag.group(1));
  }
}
