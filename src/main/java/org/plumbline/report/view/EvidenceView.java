// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.capability.Basis;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.EvidenceKind.Holder;
import org.plumbline.capability.Retention;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.SupportModel;
import org.plumbline.report.EvidenceRequest;

/**
 * Records to ask for.
 *
 * @param records the numbered list
 * @param models kinds of support whose holders the records name, by id and title
 * @param arrangements whom to ask for which, one an arrangement
 * @param carers what to ask of those who alone look after a system
 */
public record EvidenceView(
    List<Wanted> records,
    List<Titled<String>> models,
    List<Asked> arrangements,
    List<Party> carers) {

  /**
   * A record.
   *
   * @param number such as {@code ER-001}
   * @param is what it is
   * @param controls binding controls that ask for it
   * @param period how long to keep it; empty where no rule of the run says
   * @param keep the same in words, with the rule it stands on
   * @param basis on what it stands, in words; empty where nothing says
   * @param holders who normally holds it, by model id; in the words of the vocabulary
   */
  public record Wanted(
      String number,
      Titled<String> kind,
      String is,
      List<ControlView> controls,
      Optional<Retention.Period> period,
      String keep,
      String basis,
      Map<String, String> holders) {}

  /** Whom to ask for which under one arrangement. */
  public record Asked(String arrangement, String name, List<Party> parties) {}

  /** Somebody to ask, and the numbers of the records. */
  public record Party(String who, List<String> numbers) {

    /** How many, and the numbers without their common start. */
    public String line() {
      return numbers.size()
          + ": "
          + String.join(", ", numbers.stream().map(n -> n.substring("ER-".length())).toList());
    }
  }

  static EvidenceView of(Scene scene) {
    List<EvidenceRequest> requests = scene.requests();
    Set<SupportModel> models = new LinkedHashSet<>();
    scene.assessment().engagements().forEach(e -> models.add(e.model()));
    Keeping keeping = new Keeping(scene.report().derived().values());
    return new EvidenceView(
        requests.stream().map(r -> wanted(r, models, keeping, scene)).toList(),
        models.stream().map(m -> new Titled<>(m.id(), m.title())).toList(),
        scene.assessment().engagements().stream()
            .map(e -> new Asked(e.id(), e.name(), parties(requests, e, scene)))
            .toList(),
        carers(requests, scene));
  }

  private static Wanted wanted(
      EvidenceRequest request, Set<SupportModel> models, Keeping keeping, Scene scene) {
    EvidenceKind kind = request.kind();
    Map<String, String> holders = new LinkedHashMap<>();
    models.forEach(m -> holders.put(m.id(), m.holderInWords(kind).orElse("")));
    Optional<Retention.Period> period = keeping.of(request.controls());
    return new Wanted(
        request.number(),
        new Titled<>(kind.id(), scene.titles().of(kind)),
        kind.is(),
        request.controls().stream().map(scene::control).toList(),
        period,
        Keeping.said(period, scene),
        period.map(p -> scene.say(NameWord.of(basis(p)))).orElse(""),
        holders);
  }

  private static Basis basis(Retention.Period period) {
    return switch (period.basis()) {
      case LAW -> Basis.LAW;
      case GUIDANCE -> Basis.GUIDANCE;
      case PRACTICE -> Basis.PRACTICE;
    };
  }

  private static List<Party> parties(
      List<EvidenceRequest> requests, Engagement engagement, Scene scene) {
    Map<Holder, List<String>> by = new TreeMap<>();
    for (EvidenceRequest request : requests) {
      by.computeIfAbsent(engagement.model().holder(request.kind()), k -> new ArrayList<>())
          .add(request.number());
    }
    return by.entrySet().stream()
        .map(e -> new Party(scene.say(NameWord.of(e.getKey())), e.getValue()))
        .toList();
  }

  /** What to ask of those who alone look after a system. */
  private static List<Party> carers(List<EvidenceRequest> requests, Scene scene) {
    Map<String, List<String>> by = new TreeMap<>();
    for (EvidenceRequest request : requests) {
      for (String carer : request.carers()) {
        by.computeIfAbsent(carer, k -> new ArrayList<>()).add(request.number());
      }
    }
    return by.entrySet().stream()
        .map(e -> new Party(scene.say(RecordWord.ALSO_ASK, e.getKey()), e.getValue()))
        .toList();
  }
}
