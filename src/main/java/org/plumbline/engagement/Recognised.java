// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.phrase.Key;

/** Which kind of support stated facts describe. */
enum Recognised implements Key {
  RETAINER,
  PLAIN("model"),
  JOBS_WITH_ORDERS("model"),
  JOBS_KEEPING_ACCESS("model"),
  JOBS_WITH_ORDERS_KEEPING_ACCESS("model"),
  SERVICE_BESIDE_STAFF("model");

  private final List<String> arguments;

  Recognised(String... arguments) {
    this.arguments = List.of(arguments);
  }

  @Override
  public String key() {
    return Key.spelled("recognised", this);
  }

  @Override
  public List<String> arguments() {
    return arguments;
  }
}
