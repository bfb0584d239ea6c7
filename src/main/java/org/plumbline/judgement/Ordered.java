// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.capability.Ask;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Deliverable;

/** Deliverables and ordered jobs of one member, against what a need asks of them. */
final class Ordered {
  private final Digest digest;
  private final Lacking lacking;
  private final Trait continuity;

  Ordered(Vocabulary vocabulary, Digest digest, Lacking lacking) {
    this.digest = digest;
    this.lacking = lacking;
    this.continuity = vocabulary.known(Names.CONTINUITY);
  }

  List<Match> matches(Need need, Ask ask) {
    boolean running = running(ask);
    List<Match> out = new ArrayList<>();
    for (Deliverable each : digest.listed().deliverables(need.capability())) {
      boolean counts = running ? !each.once() : each.dated() || each.ongoing();
      if (counts && rhythm(each, limit(need))) {
        out.add(new Match(true, Optional.of(each), false));
      }
    }
    return out.isEmpty() ? List.of(new Match(true, Optional.empty(), !running)) : out;
  }

  private boolean running(Ask ask) {
    return digest.level(continuity) >= Names.STANDING
        || ask.of(continuity.index()) >= Names.STANDING;
  }

  void deliverable(Need need, Ask ask, Match match, List<Missing> missing) {
    if (match.item().isPresent()) {
      missing.addAll(lacks(need, match.item().get()));
      return;
    }
    Capability capability = need.capability();
    boolean dated = match.unordered() || capability.kind() == Capability.Kind.JOB && single(ask);
    Missing.Kind kind = dated ? Missing.Kind.ORDER : Missing.Kind.DELIVERABLE;
    missing.add(lacking.missing(kind, capability.id()));
    independent(capability, Optional.empty(), missing);
  }

  private List<Missing> lacks(Need need, Deliverable each) {
    List<Missing> out = new ArrayList<>();
    OptionalInt limit = limit(need);
    if (limit.isPresent()
        && !each.ongoing()
        && each.every().orElse(Integer.MAX_VALUE) > limit.getAsInt()) {
      out.add(lacking.missing(Missing.Kind.INTERVAL, need.capability().id()));
    }
    need.topic()
        .filter(t -> !each.topics().contains(t) && !each.topics().contains("all"))
        .ifPresent(t -> out.add(lacking.missing(Missing.Kind.TOPIC, t)));
    independent(need.capability(), Optional.of(each), out);
    return out;
  }

  private void independent(
      Capability capability, Optional<Deliverable> item, List<Missing> missing) {
    if (capability.independent() && item.filter(Deliverable::independent).isEmpty()) {
      missing.add(lacking.missing(Missing.Kind.INDEPENDENT, capability.id()));
    }
  }

  static OptionalInt limit(Need need) {
    OptionalInt own = need.capability().longestDays();
    if (need.every().isEmpty()) {
      return own;
    }
    int asked = need.every().getAsInt();
    return OptionalInt.of(own.isPresent() ? Math.min(own.getAsInt(), asked) : asked);
  }

  /** A document, test or review without a rhythm is kept and does not count. */
  private static boolean rhythm(Deliverable each, OptionalInt limit) {
    return limit.isEmpty() || each.ongoing() || each.every().isPresent();
  }

  /** A single job that needs no running agreement is ordered, whatever else runs. */
  private boolean single(Ask ask) {
    return ask.of(continuity.index()) < Names.STANDING;
  }

  /** A job on demand reaches whatever is not excluded. */
  boolean job(Ask ask) {
    int asked = ask.of(continuity.index());
    return asked > 0 && asked < Names.STANDING;
  }
}
