// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Framework;
import org.plumbline.engagement.Engagement;
import org.plumbline.engagement.Organisation;
import org.plumbline.judgement.Job;
import org.plumbline.judgement.Source;
import org.plumbline.judgement.Verdict;
import org.plumbline.papers.Document;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Where;
import org.plumbline.remedy.Remedy;
import org.plumbline.report.Derived;
import org.plumbline.report.EvidenceRequest;

/** What every part of the set looks up: clauses, changes, records and owners of one offer. */
final class HandoverScene {
  private static final int CLAUSES = 3;
  private static final int RECORDS = 3;
  private static final int NUMBERS = 4;
  private static final String ALL = "all";

  final Scene scene;
  final Derived derived;
  final Engagement engagement;
  final OfferView offer;
  private final Map<String, Set<String>> clauses = new HashMap<>();
  private final Map<String, List<String>> changes = new HashMap<>();
  private final Map<String, List<String>> records = new HashMap<>();
  private final Map<String, String> carers = new HashMap<>();

  HandoverScene(Scene scene, OfferView offer) {
    this.scene = scene;
    this.offer = offer;
    this.derived = Objects.requireNonNull(scene.report().derived().get(offer.id()), offer.id());
    this.engagement = scene.engagement(offer.id());
    for (Job job : derived.jobs()) {
      for (Source source : job.sources()) {
        clause(source)
            .ifPresent(
                c ->
                    clauses
                        .computeIfAbsent(job.capability().id(), k -> new LinkedHashSet<>())
                        .add(c));
      }
    }
    numberChanges();
    for (EvidenceRequest request : scene.requests()) {
      request
          .controls()
          .forEach(
              c -> records.computeIfAbsent(c.id(), k -> new ArrayList<>()).add(request.number()));
    }
    organisation().systems().forEach(s -> s.care().ifPresent(c -> carers.put(s.id(), c.by())));
  }

  private void numberChanges() {
    int number = 0;
    for (Remedy.Step step : derived.remedy().steps()) {
      for (Remedy.Item item : step.write()) {
        number++;
        for (String control : item.serves()) {
          changes.computeIfAbsent(control, k -> new ArrayList<>()).add(String.valueOf(number));
        }
      }
    }
  }

  Organisation organisation() {
    return scene.assessment().organisation();
  }

  String say(HandoverWord word, Object... values) {
    return scene.say(word, values);
  }

  /** Those who made the offer, by name. */
  String provider() {
    return scene.say(
        ListWord.PLAIN, engagement.members().stream().map(Papers::provider).distinct().toList());
  }

  /** Those who made the offer, as holders of a record: one needs no name. */
  String holder() {
    return engagement.members().size() == 1 ? say(HandoverWord.HOLDER_PROVIDER) : provider();
  }

  /** Where an act is written, at most a few places; empty where it is nowhere. */
  List<String> clauses(String capability) {
    return clauses.getOrDefault(capability, Set.of()).stream().limit(CLAUSES).toList();
  }

  private Optional<String> clause(Source source) {
    Where where = source.where();
    Optional<Papers> papers =
        engagement.members().stream().filter(m -> m.id().equals(source.member())).findFirst();
    String paper =
        papers.flatMap(p -> p.document(where.document())).map(Document::title).orElse("");
    boolean several = engagement.members().stream().mapToInt(m -> m.documents().size()).sum() > 1;
    if (where.clause().isBlank()) {
      return Optional.of(paper).filter(p -> !p.isEmpty());
    }
    String said =
        Character.isDigit(where.clause().charAt(0))
            ? say(HandoverWord.CLAUSE, where.clause())
            : Titles.capitalized(where.clause());
    return Optional.of(
        several && !paper.isEmpty() ? say(HandoverWord.CLAUSE_OF, said, paper) : said);
  }

  /** What closes a requirement, by the numbers of the changes. */
  String change(String control) {
    List<String> numbers = changes.getOrDefault(control, List.of());
    return numbers.isEmpty()
        ? say(HandoverWord.NO_CHANGE)
        : say(HandoverWord.CHANGE, first(numbers, NUMBERS), numbers.size() == 1 ? "no" : "yes");
  }

  /** Numbers of the records that a control asks for. */
  String records(String control) {
    return first(records.getOrDefault(control, List.of()), RECORDS);
  }

  /** The first of a list, and how many more there are. */
  String first(List<String> all, int most) {
    String shown = String.join(", ", all.subList(0, Math.min(most, all.size())));
    return all.size() > most ? say(HandoverWord.MORE, shown, all.size() - most) : shown;
  }

  /** Who looks after a system; a name that is no system stays. */
  String carer(String system) {
    return carers.getOrDefault(system, system);
  }

  /** Who answers for what nobody else is named for. */
  String owner(Cell cell) {
    return cell.owner()
        .or(() -> Optional.ofNullable(organisation().owners().get(ALL)))
        .or(() -> organisation().officials().values().stream().findFirst())
        .map(Titles::capitalized)
        .orElseGet(() -> say(HandoverWord.OWNER_NONE));
  }

  List<Cell> binding(Framework framework) {
    return scene.assessment().cells(framework.id(), engagement.id()).stream()
        .filter(c -> c.verdict() != Verdict.NOT_APPLICABLE)
        .toList();
  }

  String formal(Verdict verdict) {
    return scene.say(verdict.formal());
  }

  /** What the requirements of a body of law are called, as a word of a choice. */
  static String noun(String family) {
    return switch (family) {
      case "hipaa" -> "specification";
      case "glba" -> "element";
      case "nist" -> "control";
      case "cmmc" -> "requirement";
      default -> "duty";
    };
  }

  /** The body of law without its level, such as {@code cmmc}. */
  static String family(Framework framework) {
    return framework.regime().id().replaceFirst("-.*", "");
  }
}
