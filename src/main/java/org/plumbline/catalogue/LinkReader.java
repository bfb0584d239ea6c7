// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.catalogue.Crosswalk.Document;
import org.plumbline.catalogue.Crosswalk.Link;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads the links of one crosswalk file. */
final class LinkReader {
  private final Document from;
  private final Document to;
  private final KnownIds known;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();
  private final List<Link> links = new ArrayList<>();

  LinkReader(Document from, Document to, KnownIds known, Problems problems) {
    this.from = from;
    this.to = to;
    this.known = known;
    this.problems = problems;
  }

  /** The links under {@code links}, then those under {@code also}. */
  List<Link> read(YamlMap map) {
    Optional<Relation> common = relation(map.text("relation"));
    map.map("links").ifPresent(all -> all.keys().forEach(left -> line(all, left, common)));
    for (YamlMap single : map.maps("also")) {
      single.allow("from", "to", "relation", "because");
      YamlText left = single.text("from");
      known.check(left, from);
      String because = single.text("because").value();
      link(left.value(), single.text("to"), relation(single.text("relation")), because);
    }
    return links;
  }

  private void line(YamlMap all, String left, Optional<Relation> relation) {
    YamlText key = new YamlText(left, all.placeOfKey(left));
    known.check(key, from);
    List<YamlText> rights = all.texts(left);
    if (rights.isEmpty()) {
      problems.error(CrosswalkProblem.NO_LINKS, key.place(), left);
    }
    rights.forEach(right -> link(left, right, relation, ""));
  }

  private void link(String left, YamlText right, Optional<Relation> relation, String because) {
    known.check(right, to);
    if (!seen.add(left + " " + right.value())) {
      problems.error(CrosswalkProblem.LINK_TWICE, right.place(), left, right.value());
    }
    relation.ifPresent(r -> links.add(new Link(left, right.value(), r, because)));
  }

  private Optional<Relation> relation(YamlText text) {
    Optional<Relation> found = Relation.of(text.value());
    if (found.isEmpty() && !text.value().isEmpty()) {
      List<String> spellings = Stream.of(Relation.values()).map(Relation::spelling).toList();
      problems.error(
          CrosswalkProblem.RELATION,
          text.place(),
          text.value(),
          Spelling.hint(text.value(), spellings));
    }
    return found;
  }
}
