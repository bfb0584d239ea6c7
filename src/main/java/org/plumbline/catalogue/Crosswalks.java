// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.catalogue.Crosswalk.Document;
import org.plumbline.catalogue.Crosswalk.Link;

/**
 * Every crosswalk on file.
 *
 * @param all in the order of the frameworks on their left
 * @param noneFound framework id to what is said when no crosswalk was found for it
 */
public record Crosswalks(List<Crosswalk> all, Map<String, String> noneFound) {

  /** None on file. */
  public static final Crosswalks NONE = new Crosswalks(List.of(), Map.of());

  public Crosswalks {
    all = List.copyOf(all);
    noneFound = Collections.unmodifiableMap(new TreeMap<>(noneFound));
  }

  /** A requirement of a document. */
  public record End(Document document, String id) {}

  /** The requirement two links were joined at, and the crosswalk that says it equals one end. */
  public record Through(End end, Crosswalk crosswalk) {}

  /**
   * A link as seen from one of its sides.
   *
   * @param own the side looked from
   * @param other the other side
   * @param link how they stand to each other
   * @param backward true when looked at from the link's right side
   * @param crosswalk where the link stands
   * @param through the requirement between them when two links were joined
   */
  public record Sight(
      End own,
      End other,
      Link link,
      boolean backward,
      Crosswalk crosswalk,
      Optional<Through> through) {}

  /**
   * What crosswalks say of one requirement: its own links first, then those joined through a
   * document that is no framework here. Two links are joined only when one of them says that both
   * its sides ask the same.
   */
  public List<Sight> seenFrom(String document, String id) {
    List<Sight> direct = direct(document, id);
    List<Sight> out = new ArrayList<>(direct);
    direct.forEach(first -> out.addAll(joined(first, from(first.other()))));
    return out;
  }

  /** Every link with a side in one of these frameworks, then the joined ones of their controls. */
  public List<Sight> touching(Set<String> frameworks) {
    List<Sight> direct = new ArrayList<>();
    for (Crosswalk crosswalk : all) {
      if (frameworks.contains(crosswalk.from().id()) || frameworks.contains(crosswalk.to().id())) {
        crosswalk.links().forEach(link -> direct.add(seen(crosswalk, link, false)));
      }
    }
    List<Sight> out = new ArrayList<>(direct);
    // many links meet at the same requirement
    Map<String, List<Sight>> onward = new HashMap<>();
    for (Sight first : direct) {
      if (frameworks.contains(first.own().document().id())) {
        End middle = first.other();
        out.addAll(
            joined(
                first,
                onward.computeIfAbsent(
                    middle.document().id() + " " + middle.id(), k -> from(middle))));
      }
    }
    return out;
  }

  private List<Sight> direct(String document, String id) {
    List<Sight> out = new ArrayList<>();
    for (Crosswalk crosswalk : all) {
      boolean left = crosswalk.from().id().equals(document);
      if (left || crosswalk.to().id().equals(document)) {
        for (Link link : crosswalk.links()) {
          if (id.equals(left ? link.from() : link.to())) {
            out.add(seen(crosswalk, link, !left));
          }
        }
      }
    }
    return out;
  }

  /** The links a requirement of a document that is no framework here leads on by. */
  private List<Sight> from(End middle) {
    return middle.document().framework() ? List.of() : direct(middle.document().id(), middle.id());
  }

  private static List<Sight> joined(Sight first, List<Sight> onward) {
    List<Sight> out = new ArrayList<>();
    for (Sight second : onward) {
      Relation one = first.link().relation();
      Relation two = second.link().relation();
      boolean back = second.other().document().equals(first.own().document());
      if (!back && (one.sameRequirement() || two.sameRequirement())) {
        out.add(join(first, second, one.compareTo(two) > 0));
      }
    }
    return out;
  }

  /** The looser of the two links says how the ends stand to each other. */
  private static Sight join(Sight first, Sight second, boolean firstIsLooser) {
    Sight loose = firstIsLooser ? first : second;
    Sight close = firstIsLooser ? second : first;
    return new Sight(
        first.own(),
        second.other(),
        loose.link(),
        loose.backward(),
        loose.crosswalk(),
        Optional.of(new Through(first.other(), close.crosswalk())));
  }

  private static Sight seen(Crosswalk crosswalk, Link link, boolean backward) {
    End left = new End(crosswalk.from(), link.from());
    End right = new End(crosswalk.to(), link.to());
    return new Sight(
        backward ? right : left,
        backward ? left : right,
        link,
        backward,
        crosswalk,
        Optional.empty());
  }
}
