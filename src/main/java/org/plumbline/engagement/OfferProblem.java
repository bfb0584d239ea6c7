// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with an offer. */
enum OfferProblem implements ProblemKey {
  ID_TWICE("ENG-025", "", "id", "one", "other"),
  /** Two ids that differ in capital letters alone. */
  ID_TWICE_BUT_FOR_CASE("ENG-025", "case", "id", "one", "other"),
  ID_CHARACTERS("ENG-030", "", "id"),
  ID_LONG("ENG-030", "long", "id", "most"),
  ID_OF_MODEL("ENG-031", "", "id", "model"),
  ID_OF_DEVICE("ENG-031", "device", "id"),
  /** An offer written for an earlier version of Plumbline. */
  OLD_FILE("ENG-035", "");

  private final Spec spec;

  OfferProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
