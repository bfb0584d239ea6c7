// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web.api;

import java.util.List;
import java.util.Optional;
import org.plumbline.application.Changes;
import org.plumbline.application.ChangesFinder;
import org.plumbline.application.Comparer;
import org.plumbline.application.Comparison;
import org.plumbline.application.Explained;
import org.plumbline.application.Explainer;
import org.plumbline.application.Library;
import org.plumbline.application.Request;
import org.plumbline.application.Scope;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.catalogue.Control;
import org.plumbline.engagement.Engagement;
import org.plumbline.phrase.Key;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.BadInputException;
import org.plumbline.report.view.ExplanationView;
import org.plumbline.store.Organization;
import org.plumbline.store.Organizations;
import org.plumbline.web.access.Rights;
import org.plumbline.wording.Words;
import org.springframework.stereotype.Component;

/** Answers to an assistant: what the pages say, in words, about organizations that it may see. */
@Component
class McpAnswers {
  private final Organizations organizations;
  private final Kept kept;
  private final Rights rights;
  private final Library library;
  private final Words words;

  McpAnswers(Organizations organizations, Kept kept, Rights rights, Library library, Words words) {
    this.organizations = organizations;
    this.kept = kept;
    this.rights = rights;
    this.library = library;
    this.words = words;
  }

  /** Something that is asked cannot be answered, and this says why. */
  static final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Phrase why;

    Declined(Key key, Object... values) {
      super(key.key());
      this.why = Phrase.of(key, values);
    }

    Phrase why() {
      return why;
    }
  }

  /** Every organization with what can be asked about. */
  String organizations() {
    PlainText out = new PlainText(words);
    List<Organization> seen = rights.seen(organizations.all());
    for (Organization each : seen) {
      try {
        out.item(McpWord.ORGANIZATION_LINE, each.name(), names(options(each, false)));
      } catch (BadInputException e) {
        out.item(McpWord.ORGANIZATION_MISTAKES, each.name(), e.problems().size());
      }
    }
    return seen.isEmpty() ? words.say(McpWord.NO_ORGANIZATIONS) : out.toString();
  }

  /**
   * Why a requirement has its answer.
   *
   * @param offer empty where there is only one
   */
  String explain(String organization, String requirement, String offer) {
    Organization who = organization(organization);
    Engagement option = option(who, offer);
    return said(
        new Explainer(library).explain(request(who), requirement, option.id(), Optional.empty()));
  }

  private String said(Explained explained) {
    PlainText out = new PlainText(words);
    if (explained instanceof Explained.Found found) {
      why(out, found.assessment(), found.control(), found.engagement());
    } else if (explained instanceof Explained.OfObjective found) {
      why(out, found.evaluation().assessment(), found.control(), found.engagement());
    } else if (explained instanceof Explained.OfActs found) {
      for (Explained.Act act : found.acts()) {
        out.line(McpWord.ACT, act.capability().title());
        act.controls().forEach(c -> cell(out, c, found.evaluation().assessment()));
      }
    } else if (explained instanceof Explained.Paragraph found) {
      out.line(McpWord.HEADING, found.id(), found.framework().title());
      found.below().forEach(c -> out.item(McpWord.PART, c.id(), c.title()));
    } else if (explained instanceof Explained.Withdrawn found) {
      String how = found.control().how().replace('-', ' ');
      out.line(McpWord.WITHDRAWN, found.control().id(), how);
    }
    return out.toString();
  }

  private void why(PlainText out, Assessment assessment, Control control, Engagement option) {
    out.sections(ExplanationView.of(assessment, control, option, library.retention()).sections());
  }

  private void cell(PlainText out, Cell cell, Assessment assessment) {
    Control control = cell.control();
    out.item(
        McpWord.CELL,
        assessment.framework(control.framework()).shortTitle(),
        control.id(),
        control.title(),
        words.say(cell.verdict()));
  }

  /** Where two options differ. */
  String compare(String organization, String one, String other) {
    Organization who = organization(organization);
    Comparer.Compared compared =
        new Comparer(library).compare(request(who), option(who, one).id(), option(who, other).id());
    Comparison found = compared.comparison();
    int better = (int) found.differences().stream().filter(Comparison.Difference::better).count();
    PlainText out = new PlainText(words);
    out.line(
        McpWord.COMPARED,
        found.one().name(),
        found.other().name(),
        better,
        found.differences().size() - better,
        found.same());
    for (Comparison.Difference each : found.differences()) {
      Control control = each.one().control();
      String rules = compared.evaluation().assessment().framework(control.framework()).shortTitle();
      out.gap().item(McpWord.DIFFERENCE, rules, control.id(), control.title());
      under(out, each.one(), found.one());
      under(out, each.other(), found.other());
    }
    return out.toString();
  }

  private void under(PlainText out, Cell cell, Engagement option) {
    out.detail(McpWord.UNDER, option.name(), words.say(ExplanationView.verdict(cell, option)));
  }

  /** What to write into the papers of an offer, in the order that closes most. */
  String changes(String organization, String offer) {
    Organization who = organization(organization);
    Changes found =
        new ChangesFinder(library)
            .find(request(who), option(who, offer).id(), Changes.Wanted.NOTHING);
    PlainText out = new PlainText(words);
    int open = found.open().size();
    out.line(McpWord.CHANGES, found.engagement().name(), open);
    int number = 0;
    for (Changes.Step step : found.steps()) {
      number++;
      out.gap().line(McpWord.STEP, number, step.closes().size(), step.closedSoFar(), open);
      step.write().forEach(i -> write(out, i));
      out.detail(McpWord.CLOSES, titles(step.closes()));
    }
    if (!found.nothingCloses().isEmpty()) {
      out.gap().line(McpWord.NOTHING_CLOSES, titles(found.nothingCloses()));
    }
    return out.gap().line(McpWord.COUNSEL).toString();
  }

  private static void write(PlainText out, Changes.Item item) {
    if (item.clause().isEmpty()) {
      out.item(McpWord.SUBJECT, item.provider(), item.subject());
      return;
    }
    var clause = item.clause().get();
    out.item(McpWord.FOR, clause.title(), clause.purpose());
    out.detail(McpWord.ASK, clause.question());
    out.detail(McpWord.WRITE, clause.wording());
  }

  private static List<String> titles(List<Control> controls) {
    return controls.stream().map(c -> c.id() + " " + c.title()).toList();
  }

  private Organization organization(String word) {
    List<Organization> seen = rights.seen(organizations.all());
    return seen.stream()
        .filter(o -> same(o.name(), word) || same(o.slug(), word))
        .findFirst()
        .orElseThrow(
            () ->
                new Declined(
                    McpWord.NO_ORGANIZATION, word, seen.stream().map(Organization::name).toList()));
  }

  private Engagement option(Organization who, String word) {
    List<Engagement> offers = options(who, false);
    if (word.isBlank() && offers.size() == 1) {
      return offers.get(0);
    }
    if (word.isBlank()) {
      throw new Declined(McpWord.NAME_OPTION, who.name(), names(offers));
    }
    return options(who, true).stream()
        .filter(e -> same(e.name(), word) || same(e.id(), word))
        .findFirst()
        .orElseThrow(
            () -> new Declined(McpWord.NO_OPTION, word, who.name(), names(options(who, true))));
  }

  private List<Engagement> options(Organization who, boolean kinds) {
    Request request = request(who);
    return Scope.of(library.workspace(), kinds ? request.besideKinds() : request).engagements();
  }

  private Request request(Organization who) {
    return kept.request(who.slug(), who.edition(), null, null);
  }

  private static List<String> names(List<Engagement> options) {
    return options.stream().map(Engagement::name).toList();
  }

  private static boolean same(String name, String word) {
    return name.equalsIgnoreCase(word.strip());
  }
}
