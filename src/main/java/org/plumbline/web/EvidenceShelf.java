// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.application.Noted;
import org.plumbline.report.tracking.Status;
import org.plumbline.report.view.ControlView;
import org.plumbline.report.view.EvidenceView;
import org.plumbline.report.view.HandoverView;
import org.plumbline.store.Progress;
import org.plumbline.store.TrackingRow;
import org.springframework.stereotype.Component;

/** Records an assessor asks for, by who holds them, with what has come in. */
@Component
class EvidenceShelf {
  /** Begins the keys of records, so that they are told from those of gaps. */
  static final String KEY = Noted.RECORD;

  private final Office office;
  private final Proofs proofs;

  EvidenceShelf(Office office, Proofs proofs) {
    this.proofs = proofs;
    this.office = office;
  }

  /**
   * A record.
   *
   * @param key under which it is tracked
   * @param keep how long and by which rule
   * @param version of what is tracked; 0 while nobody has
   * @param proofs files that are kept of it
   * @param until to which day it is kept, counted from the day it came in; empty before that
   */
  record Line(
      String key,
      HandoverView.Filed filed,
      String is,
      List<ControlView> controls,
      Progress progress,
      int version,
      Optional<LocalDate> until,
      List<Proofs.Proof> proofs) {

    public String anchor() {
      return "e-" + key.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** Who else has a part of it; or empty. */
    public String others() {
      return filed.holders().size() < 2
          ? ""
          : String.join(", ", filed.holders().subList(1, filed.holders().size()));
    }

    public boolean received() {
      return progress.status().equals(Status.CLOSED.code());
    }

    public boolean late(LocalDate today) {
      return !received() && progress.due().filter(d -> d.isBefore(today)).isPresent();
    }

    /** Days from this day to when it is due; negative when that has passed. */
    public long days(LocalDate today) {
      return progress.due().map(d -> ChronoUnit.DAYS.between(today, d)).orElse(Long.MAX_VALUE);
    }
  }

  /** Who holds records, with them: what is late first, then by the day it is due. */
  record Holder(String name, List<Line> lines) {
    public long received() {
      return lines.stream().filter(Line::received).count();
    }
  }

  /** Every record of an offer by its holder; who owes most comes first. */
  List<Holder> holders(Audit audit) {
    Map<String, List<Proofs.Proof>> kept = proofs.of(audit.standing().organization());
    Map<String, EvidenceView.Wanted> wanted = new HashMap<>();
    audit.standing().view().evidence().records().forEach(r -> wanted.put(r.number(), r));
    Map<String, List<Line>> by = new LinkedHashMap<>();
    for (HandoverView.Filed filed : audit.set().evidence().records()) {
      EvidenceView.Wanted record = wanted.get(filed.number());
      if (record != null) {
        by.computeIfAbsent(first(filed), k -> new ArrayList<>())
            .add(line(audit, filed, record, kept));
      }
    }
    List<Holder> out = new ArrayList<>();
    by.forEach(
        (name, lines) -> {
          lines.sort(
              Comparator.comparing(Line::received).thenComparing(l -> l.days(office.today())));
          out.add(new Holder(name, lines));
        });
    out.sort(Comparator.comparing((Holder h) -> h.received() - h.lines().size()));
    return out;
  }

  /** The record of a key. */
  Optional<Line> line(Audit audit, String key) {
    return holders(audit).stream()
        .flatMap(h -> h.lines().stream())
        .filter(l -> l.key().equals(key))
        .findFirst();
  }

  /** Who is asked for a record: one, so that each is asked for once. */
  private static String first(HandoverView.Filed filed) {
    String name = filed.holders().isEmpty() ? filed.holder() : filed.holders().get(0);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Line line(
      Audit audit,
      HandoverView.Filed filed,
      EvidenceView.Wanted record,
      Map<String, List<Proofs.Proof>> proofs) {
    String key = KEY + record.kind().value() + "/" + audit.offer().id();
    TrackingRow row = audit.rows().get(key);
    Progress progress = row == null ? Progress.UNTOUCHED : row.progress();
    boolean received = progress.status().equals(Status.CLOSED.code());
    Optional<LocalDate> until =
        row != null && received
            ? record
                .period()
                .map(p -> LocalDate.ofInstant(row.changed(), ZoneOffset.UTC).plusDays(p.days()))
            : Optional.empty();
    return new Line(
        key,
        filed,
        record.is(),
        record.controls(),
        progress,
        row == null ? 0 : row.version(),
        until,
        proofs.getOrDefault(key, List.of()));
  }
}
