// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Clause;
import org.plumbline.capability.TraitNames;
import org.plumbline.engagement.Engagement;
import org.plumbline.judgement.Fix;
import org.plumbline.judgement.Shares;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Statement;
import org.plumbline.papers.Where;
import org.plumbline.remedy.Remedy;

/** Builds the changes of one offer. */
final class RemedyBuilder {
  private static final int QUOTED = 160;

  private final Scene scene;
  private final Engagement engagement;
  private final Map<String, Cell> cells = new HashMap<>();

  RemedyBuilder(Scene scene, Engagement engagement) {
    this.scene = scene;
    this.engagement = engagement;
    scene.assessment().cells(engagement.id()).forEach(c -> cells.put(c.control().id(), c));
  }

  RemedyView build(Remedy remedy) {
    List<RemedyView.Step> steps = new ArrayList<>();
    int number = 1;
    for (Remedy.Step step : remedy.steps()) {
      int last = number + step.write().size() - 1;
      steps.add(
          new RemedyView.Step(
              number == last ? String.valueOf(number) : number + "–" + last,
              step.write().stream().map(this::item).toList(),
              controls(step.closesNow()),
              step.closedSoFar()));
      number = last + 1;
    }
    int open = (int) remedy.run().stream().filter(Shares::open).count();
    return new RemedyView(
        steps, remedy.changes(), open, remedy.fewest(), remedy.proven(), unclosed(remedy));
  }

  private List<ControlView> controls(List<String> ids) {
    return ids.stream().map(id -> scene.control(cell(id).control())).toList();
  }

  private Cell cell(String control) {
    return Objects.requireNonNull(cells.get(control), control);
  }

  private List<RemedyView.Unclosed> unclosed(Remedy remedy) {
    Map<String, List<ControlView>> by = new LinkedHashMap<>();
    for (String id : remedy.nothingCloses()) {
      Cell cell = cell(id);
      by.computeIfAbsent(scene.say(NameWord.of(cell.subtype())), k -> new ArrayList<>())
          .add(scene.control(cell.control()));
    }
    return by.entrySet().stream()
        .map(e -> new RemedyView.Unclosed(e.getKey(), e.getValue()))
        .toList();
  }

  private RemedyView.Item item(Remedy.Item item) {
    Papers papers =
        engagement.members().stream()
            .filter(m -> m.id().equals(item.fix().member()))
            .findFirst()
            .orElse(engagement.members().get(0));
    Optional<Clause> clause = item.clause();
    String says = says(item.fix(), papers);
    return new RemedyView.Item(
        item.fix().key(),
        engagement.offer() ? papers.provider() : engagement.name(),
        title(item),
        says.isEmpty() ? scene.say(OfferWord.NOTHING_SAID) : says,
        says.isEmpty(),
        clause.map(Clause::question).orElse(""),
        clause.map(Clause::wording).orElse(""),
        detail(item),
        clause.map(Clause::purpose).orElse(""),
        clause.map(Clause::extra).orElse(false));
  }

  private String title(Remedy.Item item) {
    return item.clause()
        .map(Clause::title)
        .orElseGet(() -> Titles.capitalized(item.fix().title(scene.assessment().vocabulary())));
  }

  private String detail(Remedy.Item item) {
    List<String> out = new ArrayList<>();
    boolean recurs =
        switch (item.fix().kind()) {
          case DELIVERABLE, ORDER, INTERVAL -> true;
          default -> false;
        };
    if (!recurs) {
      return "";
    }
    item.extent().every().ifPresent(days -> out.add(scene.say(OfferWord.EVERY, days)));
    List<String> topics = item.extent().topics().stream().map(t -> t.replace('-', ' ')).toList();
    if (!topics.isEmpty()) {
      out.add(scene.say(OfferWord.TOPICS, topics));
    }
    return String.join(" ", out);
  }

  /** What the papers say of it now; empty where they say nothing. */
  private String says(Fix fix, Papers papers) {
    return switch (fix.kind()) {
      case LEVEL -> statement(fix.subject(), papers);
      case RULE -> statement(TraitNames.DATA_CONTRACT, papers);
      case ELEMENT ->
          scene
              .assessment()
              .vocabulary()
              .traits()
              .element(fix.subject())
              .map(e -> scene.assessment().vocabulary().traits().all().get(e.trait()).id())
              .map(trait -> statement(trait, papers))
              .orElse("");
      case DELIVERABLE, INTERVAL, INDEPENDENT, ORDER, TAKE ->
          papers.deliverables().stream()
              .filter(d -> d.capability().equals(fix.subject()))
              .map(Deliverable::where)
              .map(this::quoted)
              .findFirst()
              .orElse("");
      case SYSTEM ->
          scene.say(
              papers.excludes().contains(fix.subject()) ? OfferWord.LEFT_OUT : OfferWord.NOT_NAMED,
              fix.subject());
      case CONTRACT, MATRIX -> scene.say(OfferWord.NOT_SIGNED);
      default -> "";
    };
  }

  private String statement(String trait, Papers papers) {
    return papers.statements().stream()
        .filter(s -> s.trait().id().equals(trait))
        .map(Statement::where)
        .map(this::quoted)
        .filter(q -> !q.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String quoted(Where where) {
    String words = where.words().strip();
    if (words.isEmpty()) {
      return "";
    }
    String cut =
        words.length() <= QUOTED
            ? words
            : words.substring(0, words.lastIndexOf(' ', QUOTED)) + " ...";
    return where.clause().isBlank()
        ? scene.say(OfferWord.SAYS, cut)
        : scene.say(OfferWord.SAYS_AT, cut, where.clause());
  }
}
