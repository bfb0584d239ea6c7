// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.application.CarryOver;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Exporter;
import org.plumbline.application.WriteGuard;
import org.plumbline.catalogue.Framework;
import org.plumbline.report.layout.Layout;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is open, or who does what, as a workbook in the columns an agency expects. */
@Page
class Exports {
  private static final String ENDING = ".xlsx";

  private final AuditDesk desk;

  Exports(AuditDesk desk) {
    this.desk = desk;
  }

  /** The layouts that are made for rules of this organization. */
  static List<Layout> fitting(Audit audit, Office office) {
    List<String> rules =
        audit.standing().evaluation().frameworks().stream().map(Framework::id).toList();
    return office.library().layouts().stream()
        .filter(l -> l.frameworks().stream().anyMatch(rules::contains))
        .toList();
  }

  @GetMapping("/o/{slug}/exports/{name}" + ENDING)
  ResponseEntity<byte[]> export(
      @PathVariable String slug, @PathVariable String name, @RequestParam Optional<String> offer)
      throws IOException {
    Audit audit = desk.audit(slug, offer).orElseThrow(UnknownPageException::new);
    Layout layout =
        fitting(audit, desk.office()).stream()
            .filter(l -> l.name().equals(name))
            .findFirst()
            .orElseThrow(UnknownPageException::new);
    Exporter exporter = new Exporter(desk.office().library());
    Evaluation evaluation =
        exporter.evaluate(layout, audit.standing().request(), Optional.of(audit.offer().id()));
    Path folder = Files.createTempDirectory("plumbline-export-");
    try {
      List<Path> written =
          exporter.write(
              layout,
              Optional.empty(),
              evaluation,
              CarryOver.of(desk.tracked(slug), evaluation.assessment(), desk.office().words()),
              folder,
              new WriteGuard(audit.today(), false, Optional.empty()),
              desk.office().words());
      return Downloads.sent(layout.name() + ENDING, Files.readAllBytes(written.get(0)));
    } finally {
      Edits.remove(folder);
    }
  }
}
