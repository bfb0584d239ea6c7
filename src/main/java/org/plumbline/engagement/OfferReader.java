// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;

/** Reads the offers of a folder, as {@link OrganisationFolder} finds them. */
public final class OfferReader {
  private OfferReader() {}

  /** All offers by file name. */
  public static List<Offer> readAll(
      Path folder,
      Vocabulary vocabulary,
      List<SupportModel> models,
      Set<String> systemIds,
      LocalDate day,
      Problems problems) {
    return List.of();
  }
}
