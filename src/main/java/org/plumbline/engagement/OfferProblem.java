// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.List;
import org.plumbline.problem.ProblemKey;

/** What can be wrong with an offer. */
enum OfferProblem implements ProblemKey {
  OF_ORGANISATION("ENG-021", "", "trait"),
  NOT_ONE_VALUE("ENG-023", "", "trait", "example"),
  NOT_ITS_MEASURE("ENG-024", "", "key", "trait", "example"),
  ID_TWICE("ENG-025", "", "id", "one", "other"),
  /** Two ids that differ in capital letters alone. */
  ID_TWICE_BUT_FOR_CASE("ENG-025", "case", "id", "one", "other"),
  NOT_ORDERABLE("ENG-027", "", "capability"),
  ORDERED_TWICE("ENG-028", "", "capability"),
  ID_CHARACTERS("ENG-030", "", "id"),
  ID_LONG("ENG-030", "long", "id", "most"),
  ID_OF_MODEL("ENG-031", "", "id", "model"),
  ID_OF_DEVICE("ENG-031", "device", "id"),
  /** A date nobody can have put on a paper that is read today. */
  DATE_RANGE("ENG-032", "", "date", "from", "to"),
  /** A paper dated after the report. */
  DATE_LATER("ENG-033", "", "date", "day"),
  /** Work that somebody else must do, ordered from the provider. */
  OWN_WORK("ENG-034", "own", "by", "provider"),
  /** The same, without a word on who does it. */
  NOBODY_ELSE("ENG-034", "nobody", "provider"),
  /** The same, from somebody who is not said to be independent. */
  NOT_INDEPENDENT("ENG-034", "unsaid", "by");

  private final Spec spec;

  OfferProblem(String code, String variant, String... arguments) {
    spec = new Spec(code, variant, List.of(arguments));
  }

  @Override
  public Spec spec() {
    return spec;
  }
}
