// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.assessment.Cadence;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.judgement.Evidence;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.report.Derived;
import org.plumbline.report.EvidenceRequest;

/**
 * Builds what proves the matrix: records and their holders, intervals, the provider's own claims.
 */
final class ProofBuilder {
  private static final int NAMED = 3;
  private static final int FEW = 12;

  private final HandoverScene set;
  private final Map<String, Cell> cells = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  ProofBuilder(HandoverScene set, List<Framework> frameworks) {
    this.set = set;
    frameworks.forEach(f -> cells.putAll(HandoverBuilder.byControl(set, f)));
    frameworks.forEach(f -> nouns.put(f.id(), HandoverScene.noun(HandoverScene.family(f))));
  }

  HandoverView.Index evidence() {
    Map<String, Set<Evidence.Holder>> holders = new HashMap<>();
    for (Derived.Kept kept : set.derived.records()) {
      holders.computeIfAbsent(kept.control(), k -> new TreeSet<>()).add(kept.evidence().holder());
    }
    Keeping keeping = new Keeping(List.of(set.derived));
    Map<String, EvidenceView.Wanted> wanted = new HashMap<>();
    EvidenceView.of(set.scene).records().forEach(r -> wanted.put(r.number(), r));
    List<HandoverView.Filed> out = new ArrayList<>();
    int nobody = 0;
    for (EvidenceRequest request : set.scene.requests()) {
      List<Control> mine =
          request.controls().stream().filter(c -> cells.containsKey(c.id())).toList();
      EvidenceView.Wanted record = wanted.get(request.number());
      if (mine.isEmpty() || record == null) {
        continue;
      }
      Set<Evidence.Holder> all = new TreeSet<>();
      mine.forEach(c -> all.addAll(holders.getOrDefault(c.id(), Set.of())));
      boolean held = all.stream().anyMatch(h -> h != Evidence.Holder.NOBODY);
      nobody += held ? 0 : 1;
      Set<String> who = holders(all, request.carers());
      List<String> ids = mine.stream().map(Control::id).toList();
      out.add(
          new HandoverView.Filed(
              request.number(),
              record.kind().title(),
              ids.size() <= NAMED
                  ? String.join(", ", ids)
                  : set.say(HandoverWord.SHOWS, ids.size(), noun(mine), ids.get(0)),
              List.copyOf(who),
              holder(who),
              Keeping.said(keeping.of(mine), set.scene)));
    }
    return new HandoverView.Index(set.say(HandoverWord.EVIDENCE, out.size(), nobody), out);
  }

  /** What their rule calls them, where all are of one kind. */
  private String noun(List<Control> controls) {
    List<String> kinds =
        controls.stream().map(c -> nouns.getOrDefault(c.framework(), "")).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0) : "";
  }

  private Set<String> holders(Set<Evidence.Holder> all, Set<String> carers) {
    Set<String> names = new LinkedHashSet<>();
    if (all.contains(Evidence.Holder.PROVIDER)) {
      names.add(set.holder());
    }
    if (all.contains(Evidence.Holder.ORGANISATION)) {
      names.add(set.say(HandoverWord.HOLDER_ORGANIZATION));
    }
    names.addAll(carers);
    return names;
  }

  private String holder(Set<String> names) {
    return set.say(
        HandoverWord.HOLDERS,
        names.isEmpty() ? List.of(set.say(HandoverWord.HOLDER_NOBODY)) : List.copyOf(names));
  }

  HandoverView.Watch monitoring() {
    Map<List<Object>, List<MonitoringView.Row>> same = new LinkedHashMap<>();
    for (MonitoringView.Row row : new CadenceRows(set.scene).build()) {
      if (row.arrangement().equals(set.engagement.id())) {
        same.computeIfAbsent(
                List.of(row.duty(), row.amount(), row.unit(), row.basis().title()),
                k -> new ArrayList<>())
            .add(row);
      }
    }
    List<HandoverView.Interval> out = new ArrayList<>();
    int missing = 0;
    for (List<MonitoringView.Row> rows : same.values()) {
      MonitoringView.Row row = rows.get(0);
      Cadence.Answer answer = row.answer().value();
      boolean lacking = answer == Cadence.Answer.NONE || answer == Cadence.Answer.SHORT;
      missing += lacking ? 1 : 0;
      Set<String> ids = new LinkedHashSet<>();
      rows.forEach(r -> ids.addAll(r.controls()));
      String amount =
          row.amount() == 0 ? row.unit() : set.say(HandoverWord.AMOUNT, row.amount(), row.unit());
      out.add(
          new HandoverView.Interval(
              row.duty(),
              set.first(List.copyOf(ids), NAMED),
              amount,
              row.basis().title(),
              row.inWriting()
                  .map(n -> n == 0 ? row.unit() : set.say(HandoverWord.AMOUNT, n, row.unit()))
                  .orElse(""),
              row.answer().title(),
              lacking));
    }
    if (out.size() > FEW) {
      out.sort(Comparator.comparing(i -> !i.lacking()));
    }
    return new HandoverView.Watch(
        missing == 0
            ? set.say(HandoverWord.WATCH_NONE)
            : set.say(HandoverWord.WATCH, missing, out.size()),
        out);
  }

  /** Rows of the provider's matrix that say more, or other, than the papers bear out. */
  HandoverView.Claims claims() {
    int all = 0;
    Set<String> seen = new HashSet<>();
    List<HandoverView.Claim> out = new ArrayList<>();
    for (Papers member : set.engagement.members()) {
      for (Row row : member.rows()) {
        Cell cell = cells.get(row.key().id());
        if (row.key().grain() == Row.Grain.CONTROL && cell != null && seen.add(row.key().id())) {
          all++;
          if (differs(row.party(), cell.verdict())) {
            out.add(claim(row, cell, member));
          }
        }
      }
    }
    String title =
        all == 0
            ? set.say(HandoverWord.CLAIMS_NONE)
            : out.isEmpty()
                ? set.say(HandoverWord.CLAIMS_AGREE, all)
                : set.say(HandoverWord.CLAIMS, out.size(), all);
    return new HandoverView.Claims(title, all > 0, out);
  }

  private static boolean differs(Row.Party party, Verdict verdict) {
    return switch (party) {
      case PROVIDER, MEMBER -> verdict != Verdict.DELIVERABLE;
      case JOINT -> verdict != Verdict.SHARED;
      case CLIENT -> verdict != Verdict.RETAINED;
      case NOT_APPLICABLE -> true;
    };
  }

  private HandoverView.Claim claim(Row row, Cell cell, Papers member) {
    String todo =
        cell.open()
            ? set.say(HandoverWord.CLAIM_LAGS, set.change(cell.control().id()))
            : switch (cell.verdict()) {
              case RETAINED -> set.say(HandoverWord.CLAIM_OWN);
              case SHARED -> set.say(HandoverWord.CLAIM_SHARED);
              default -> set.say(HandoverWord.CLAIM_CORRECT);
            };
    String papers =
        cell.deciding().stream().map(f -> set.scene.words().say(f.reason())).findFirst().orElse("");
    return new HandoverView.Claim(
        cell.control().id(),
        cell.control().title(),
        set.say(
            HandoverWord.CLAIM,
            row.party().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
            member.provider()),
        papers,
        todo,
        set.formal(cell.verdict()),
        cell.verdict().name());
  }
}
