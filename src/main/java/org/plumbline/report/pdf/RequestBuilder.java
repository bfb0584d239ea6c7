// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.assessment.Assessment;
import org.plumbline.capability.Basis;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.EvidenceKind.Holder;
import org.plumbline.engagement.Engagement;
import org.plumbline.report.EvidenceRequest;

/** Builds the chapter on records to ask for. */
final class RequestBuilder {
  /** Characters on the lines of ids. */
  private static final int LINE = 50;

  private static final int YEAR = 365;

  private final List<EvidenceRequest> requests;
  private final Assessment assessment;

  RequestBuilder(Assessment assessment) {
    this.assessment = assessment;
    this.requests = EvidenceRequest.of(assessment);
  }

  PdfView.Requests build() {
    return new PdfView.Requests(
        requests.stream().map(RequestBuilder::request).toList(),
        assessment.engagements().stream()
            .map(e -> new PdfView.Asked(e.name(), parties(e)))
            .toList(),
        carers());
  }

  private static PdfView.Request request(EvidenceRequest request) {
    EvidenceKind kind = request.kind();
    return new PdfView.Request(
        request.number(),
        kind.id(),
        kind.is(),
        Words.capped(request.controls(), LINE),
        keep(kind.keepDays())
            + (kind.basis() == Basis.PRACTICE ? " (P)" : ": " + first(kind.keepRule())));
  }

  /** The citation a rule begins with; the workbook has the whole of it. */
  private static String first(String rule) {
    return rule.split("[,;]| with | for | and | as ", 2)[0];
  }

  private static String keep(int days) {
    return days % YEAR == 0 ? days / YEAR + " y" : days + " d";
  }

  private List<PdfView.Named> parties(Engagement engagement) {
    Map<Holder, List<String>> by = new TreeMap<>();
    for (EvidenceRequest request : requests) {
      by.computeIfAbsent(engagement.model().holder(request.kind()), k -> new ArrayList<>())
          .add(name(request));
    }
    return by.entrySet().stream()
        .map(e -> new PdfView.Named(title(e.getKey()), counted(e.getValue())))
        .toList();
  }

  private static String title(Holder holder) {
    return switch (holder) {
      case PROVIDER -> "Ask the provider for";
      case ORGANISATION -> "Keep yourself";
      case BOTH -> "Part with the provider, part with you";
      case NOBODY -> "Nobody keeps it unless it is ordered or agreed";
    };
  }

  /** What to ask of those who alone look after a system. */
  private List<PdfView.Named> carers() {
    Map<String, List<String>> by = new TreeMap<>();
    for (EvidenceRequest request : requests) {
      for (String carer : request.carers()) {
        by.computeIfAbsent(carer, k -> new ArrayList<>()).add(name(request));
      }
    }
    return by.entrySet().stream()
        .map(e -> new PdfView.Named(e.getKey(), counted(e.getValue())))
        .toList();
  }

  private static String counted(List<String> names) {
    return names.size() + ": " + String.join(", ", names);
  }

  /** The number without its common start, such as {@code 012}. */
  private static String name(EvidenceRequest request) {
    return request.number().substring("ER-".length());
  }
}
