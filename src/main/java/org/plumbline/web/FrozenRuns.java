// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.FrozenReport;
import org.plumbline.application.ReportSet;
import org.plumbline.judgement.Verdict;
import org.plumbline.report.view.CellView;
import org.plumbline.store.Assessments;
import org.plumbline.store.Edition;
import org.plumbline.store.Frozen;
import org.plumbline.store.Organizations;
import org.plumbline.store.Who;
import org.springframework.stereotype.Component;

/** Assessments that were frozen, and what changed between two of them. */
@Component
class FrozenRuns {
  private static final String JSON = "gap-report.json";
  private static final int MOST = 8;

  private final Office office;
  private final Assessments assessments;
  private final Organizations organizations;
  private final RowCauses rowCauses;
  private final TrackedSince trackedSince;
  private final Map<String, FrozenReport> read =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FrozenReport> eldest) {
          return size() > MOST;
        }
      };

  FrozenRuns(
      Office office,
      Assessments assessments,
      Organizations organizations,
      RowCauses rowCauses,
      TrackedSince trackedSince) {
    this.rowCauses = rowCauses;
    this.trackedSince = trackedSince;
    this.office = office;
    this.assessments = assessments;
    this.organizations = organizations;
  }

  /**
   * One side of a comparison.
   *
   * @param id of the assessment; empty for what stands now
   * @param hash first letters of the hash of its result; empty for what stands now
   */
  record Run(String id, LocalDate date, int edition, String hash) {

    public String shortHash() {
      return hash.substring(0, Math.min(12, hash.length()));
    }

    static Run of(Frozen frozen) {
      return new Run(frozen.id(), frozen.basis().date(), frozen.edition(), frozen.result());
    }
  }

  /** All of them, the newest first. */
  List<Run> all(String slug) {
    return assessments.all(slug).stream().map(Run::of).toList();
  }

  Optional<Frozen> find(String slug, String id) {
    return assessments.find(slug, id);
  }

  /** Its JSON, byte by byte as it was made. */
  byte[] json(Frozen frozen) {
    return assessments.result(frozen);
  }

  /**
   * Keeps the newest edition as it is judged today; the one that is there if it is kept already.
   */
  Frozen freeze(Standing standing, Who who) {
    String slug = standing.organization().slug();
    ReportSet reports = ReportSet.of(office.library(), office.words(), standing.request());
    Frozen.Basis basis =
        new Frozen.Basis(
            standing.request().date(),
            "",
            reports.number(),
            reports.catalogHash(),
            reports.wordsHash());
    Edition edition = organizations.edition(slug, standing.organization().edition());
    return assessments.freeze(slug, edition, basis, reports.bytes(JSON, ""), who).frozen();
  }

  private FrozenReport report(Frozen frozen) {
    synchronized (read) {
      return read.computeIfAbsent(
          frozen.result(), hash -> FrozenReport.of(assessments.result(frozen)));
    }
  }

  /** Requirements of an offer in a frozen assessment, by key. */
  private Map<String, FrozenReport.Cell> cells(Frozen frozen, String offer) {
    Map<String, FrozenReport.Cell> out = new LinkedHashMap<>();
    report(frozen).cells().values().stream()
        .filter(c -> c.arrangement().equals(offer))
        .forEach(c -> out.put(c.key(), c));
    return out;
  }

  /** Requirements of the offer as they stand now, in the same form. */
  static Map<String, FrozenReport.Cell> now(Standing standing, String offer) {
    Map<String, FrozenReport.Cell> out = new LinkedHashMap<>();
    for (CellView cell : standing.view().cells()) {
      if (cell.arrangement().equals(offer)) {
        FrozenReport.Cell made =
            new FrozenReport.Cell(
                cell.control().framework(),
                cell.control().id(),
                cell.control().title(),
                cell.arrangement(),
                cell.verdict().verdict(),
                cell.reason());
        out.put(made.key(), made);
      }
    }
    return out;
  }

  /** What changed from a frozen assessment to another, or to what stands now. */
  Differences between(Audit audit, Frozen from, Optional<Frozen> to) {
    String offer = audit.offer().id();
    Map<String, FrozenReport.Cell> before = cells(from, offer);
    Map<String, FrozenReport.Cell> after =
        to.map(f -> cells(f, offer)).orElseGet(() -> now(audit.standing(), offer));
    return Differences.of(before, after, causes(audit, from, to));
  }

  /** The same, each row with what made its answer another. */
  Differences explained(Audit audit, Frozen from, Optional<Frozen> to) {
    Differences found = between(audit, from, to);
    String offer = audit.offer().id();
    String catalog = catalog(audit);
    return found.because(
        rowCauses.of(
            audit.slug(),
            offer,
            found.causes(),
            side(from, offer),
            to.map(f -> side(f, offer))
                .orElseGet(
                    () ->
                        new RowCauses.Side(
                            audit.standing().organization().edition(),
                            audit.today(),
                            catalog,
                            verdicts(now(audit.standing(), offer)))),
            catalog),
        offer);
  }

  /** Requirements beside which something was written between the two, their answers the same. */
  List<Differences.Row> tracked(Audit audit, Frozen from, Optional<Frozen> to) {
    String offer = audit.offer().id();
    Map<String, String> codes = new HashMap<>();
    to.map(f -> cells(f, offer))
        .orElseGet(() -> now(audit.standing(), offer))
        .forEach((key, cell) -> codes.put(key, cell.verdict().name()));
    return trackedSince.rows(audit, from, to, codes);
  }

  private RowCauses.Side side(Frozen frozen, String offer) {
    return new RowCauses.Side(
        frozen.edition(),
        frozen.basis().date(),
        frozen.basis().catalog(),
        verdicts(cells(frozen, offer)));
  }

  private static Map<String, Verdict> verdicts(Map<String, FrozenReport.Cell> cells) {
    Map<String, Verdict> out = new HashMap<>();
    cells.forEach((key, cell) -> out.put(key, cell.verdict()));
    return out;
  }

  private static String catalog(Audit audit) {
    return ReportSet.catalogHash(audit.standing().evaluation().assessment());
  }

  /** What changed since the newest frozen assessment; empty where there is none. */
  Optional<Since> since(Audit audit) {
    return assessments.all(audit.slug()).stream()
        .findFirst()
        .map(f -> new Since(Run.of(f), between(audit, f, Optional.empty())));
  }

  /** What changed since a run. */
  record Since(Run run, Differences differences) {}

  private List<String> causes(Audit audit, Frozen from, Optional<Frozen> to) {
    List<String> out = new ArrayList<>();
    int edition = to.map(Frozen::edition).orElse(audit.standing().organization().edition());
    String catalog = to.map(f -> f.basis().catalog()).orElseGet(() -> catalog(audit));
    if (!catalog.equals(from.basis().catalog())) {
      out.add(Causes.RULES);
    }
    LocalDate day = to.map(f -> f.basis().date()).orElse(audit.today());
    if (!day.equals(from.basis().date())) {
      out.add(Causes.DAY);
    }
    out.addAll(Causes.files(organizations, audit.slug(), from.edition(), edition));
    return out;
  }
}
