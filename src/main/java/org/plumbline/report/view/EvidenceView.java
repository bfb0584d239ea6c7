// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.capability.Basis;
import org.plumbline.capability.EvidenceKind;
import org.plumbline.capability.EvidenceKind.Holder;
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
   * @param keepDays how long to keep it
   * @param keep the same in words, with the rule it stands on
   * @param rule the rule in full
   * @param holders who normally holds it, by model id; in the words of the vocabulary
   */
  public record Wanted(
      String number,
      Titled<String> kind,
      String is,
      List<ControlView> controls,
      int keepDays,
      String keep,
      Titled<Basis> basis,
      String rule,
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

  private static final int YEAR = 365;

  static EvidenceView of(Scene scene) {
    List<EvidenceRequest> requests = scene.requests();
    Set<SupportModel> models = new LinkedHashSet<>();
    scene.assessment().engagements().forEach(e -> models.add(e.model()));
    return new EvidenceView(
        requests.stream().map(r -> wanted(r, models, scene)).toList(),
        models.stream().map(m -> new Titled<>(m.id(), m.title())).toList(),
        scene.assessment().engagements().stream()
            .map(e -> new Asked(e.id(), e.name(), parties(requests, e, scene)))
            .toList(),
        carers(requests, scene));
  }

  private static Wanted wanted(EvidenceRequest request, Set<SupportModel> models, Scene scene) {
    EvidenceKind kind = request.kind();
    Map<String, String> holders = new LinkedHashMap<>();
    models.forEach(m -> holders.put(m.id(), m.holderInWords(kind).orElse("")));
    return new Wanted(
        request.number(),
        new Titled<>(kind.id(), scene.titles().of(kind)),
        kind.is(),
        request.controls().stream().map(scene::control).toList(),
        kind.keepDays(),
        keep(kind, scene),
        new Titled<>(kind.basis(), scene.say(NameWord.of(kind.basis()))),
        kind.keepRule(),
        holders);
  }

  private static String keep(EvidenceKind kind, Scene scene) {
    int days = kind.keepDays();
    String keep =
        days % YEAR == 0
            ? scene.say(RecordWord.KEEP_YEARS, days / YEAR)
            : scene.say(RecordWord.KEEP_DAYS, days);
    return kind.basis() == Basis.PRACTICE
        ? scene.say(RecordWord.KEEP_BY_PRACTICE, keep)
        : scene.say(RecordWord.KEEP_BY_RULE, keep, first(kind.keepRule()));
  }

  /** The citation a rule begins with; a list of all rules has the whole of it. */
  private static String first(String rule) {
    return rule.split("[,;]| with | for | and | as ", 2)[0];
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
