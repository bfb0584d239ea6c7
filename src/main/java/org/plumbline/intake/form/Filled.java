// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.form;

import java.util.List;
import org.plumbline.yaml.Answers;

/**
 * A form as somebody filled it in, in the form of the files it stands for.
 *
 * @param organisation what {@code organization.yaml} holds; empty for answers of a provider
 * @param offers what the files of offers hold
 * @param questionnaire whether a provider has filled it in
 */
public record Filled(Answers organisation, List<Filled.Offer> offers, boolean questionnaire) {
  public Filled {
    offers = List.copyOf(offers);
  }

  /**
   * One offer.
   *
   * @param id by which its file is called
   * @param provider its name
   * @param answers what the file holds
   * @param sheet where it was filled in
   * @param by who answered for the provider, as typed; empty where nobody is named
   * @param waiting answers that do not count yet, as lines of a file
   */
  public record Offer(
      String id, String provider, Answers answers, String sheet, String by, List<String> waiting) {
    public Offer {
      waiting = List.copyOf(waiting);
    }
  }
}
