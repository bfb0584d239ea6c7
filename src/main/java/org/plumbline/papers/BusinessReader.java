// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;

/**
 * Reads {@code business} of an offer: a mapping from kinds to one statement or a list of them.
 * Problems ENG-069, YAML-013 for another kind, YAML-014 for a statement without words.
 */
public final class BusinessReader {
  private final PassageReader passages;

  /**
   * A reader for one offer.
   *
   * @param documents ids of its documents
   */
  public BusinessReader(Collection<String> documents, Problems problems) {
    this.passages = new PassageReader(documents, problems);
  }

  /**
   * Every kind in its order, with each statement the papers make or as silent; nothing at all when
   * the key is absent, since then nobody has looked.
   */
  public List<BusinessPoint> read(YamlMap offer) {
    List<BusinessPoint> out = new ArrayList<>();
    Optional<YamlMap> business = offer.map("business");
    if (business.isPresent()) {
      business.get().allow(BusinessPoint.Kind.spellings().toArray(String[]::new));
      for (BusinessPoint.Kind kind : BusinessPoint.Kind.values()) {
        out.addAll(points(business.get(), kind));
      }
    }
    return List.copyOf(out);
  }

  private List<BusinessPoint> points(YamlMap business, BusinessPoint.Kind kind) {
    String key = kind.spelling();
    List<YamlMap> statements =
        business.isMap(key) ? business.map(key).stream().toList() : business.maps(key);
    return statements.isEmpty()
        ? List.of(BusinessPoint.silent(kind))
        : statements.stream().map(statement -> point(statement, kind)).toList();
  }

  private BusinessPoint point(YamlMap map, BusinessPoint.Kind kind) {
    map.allow("words", "document", "clause");
    return new BusinessPoint(kind, Optional.of(map.text("words").value()), passages.passage(map));
  }
}
