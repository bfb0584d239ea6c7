// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Engagements;
import org.plumbline.engagement.Organisation;

/** Support models at their least and at their most. */
record Bands(Assessor assessor, List<Framework> frameworks, Vocabulary vocabulary) {

  /** One a framework and support model among the arrangements; none for offers. */
  List<Band> of(
      Organisation organisation, List<Engagement> engagements, Map<String, Situation> situations) {
    List<Summary> least = summaries(organisation, engagements, situations, false);
    List<Summary> most = summaries(organisation, engagements, situations, true);
    List<Band> out = new ArrayList<>();
    for (int i = 0; i < least.size(); i++) {
      Summary low = least.get(i);
      out.add(new Band(low.framework(), low.engagement(), low, most.get(i)));
    }
    return List.copyOf(out);
  }

  private List<Summary> summaries(
      Organisation organisation,
      List<Engagement> engagements,
      Map<String, Situation> situations,
      boolean ceiling) {
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    for (Engagement engagement : engagements) {
      if (!engagement.offer()) {
        cells.put(
            engagement.id(),
            assessor.cells(
                organisation,
                Engagements.ofModelAt(engagement.model(), vocabulary, organisation, ceiling)));
      }
    }
    return Summaries.of(frameworks, cells, situations);
  }
}
