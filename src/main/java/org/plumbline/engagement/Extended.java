// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.capability.SupportKind;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Document;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Refusal;
import org.plumbline.papers.Statement;

/** Papers with one thing changed, as if it had been written so. */
final class Extended {
  private Extended() {}

  /** Every duty of the papers extended to a system; its exclusion goes. */
  static Papers to(Papers papers, ListedSystem listed, List<ListedSystem> all) {
    String system = listed.id();
    return new Papers(
        papers.id(),
        papers.provider(),
        papers.kind(),
        papers.documents(),
        papers.services(),
        with(papers.covers(), system),
        without(papers.excludes(), listed, all),
        papers.statements().stream().map(s -> to(s, system)).toList(),
        papers.deliverables().stream().map(d -> to(d, system)).toList(),
        papers.functions(),
        papers.refusals().stream().map(r -> without(r, system)).toList(),
        papers.rows(),
        papers.takesMediaAway(),
        papers.aside());
  }

  /** The same papers as another kind of support, signed. */
  static Papers as(Papers papers, SupportKind kind) {
    return new Papers(
        papers.id(),
        papers.provider(),
        kind,
        papers.documents().stream().map(Extended::signed).toList(),
        papers.services(),
        papers.covers(),
        papers.excludes(),
        papers.statements(),
        papers.deliverables(),
        papers.functions(),
        papers.refusals(),
        papers.rows(),
        papers.takesMediaAway(),
        papers.aside());
  }

  private static Document signed(Document document) {
    return new Document(
        document.id(),
        document.title(),
        document.kind(),
        document.date(),
        true,
        document.efforts(),
        document.rank(),
        document.accepts(),
        document.partOf(),
        document.read(),
        document.prevails(),
        document.mayChange(),
        document.binds(),
        document.label());
  }

  private static Statement to(Statement statement, String system) {
    return new Statement(
        statement.trait(),
        statement.level(),
        statement.elements(),
        statement.where(),
        statement.covers().map(c -> with(c, system)),
        statement.of(),
        statement.clientDuties(),
        statement.efforts(),
        statement.onlyAimedAt(),
        statement.taken(),
        statement.onQuote(),
        statement.rank(),
        statement.onlyIf(),
        statement.stated());
  }

  private static Deliverable to(Deliverable each, String system) {
    return new Deliverable(
        each.capability(),
        each.every(),
        each.ongoing(),
        each.systems().map(s -> with(s, system)),
        each.topics(),
        each.record(),
        each.independent(),
        each.joins(),
        each.once(),
        each.clientDuties(),
        each.dated(),
        each.taken(),
        each.efforts(),
        each.where(),
        each.by(),
        each.date());
  }

  private static Refusal without(Refusal refusal, String system) {
    return new Refusal(
        refusal.capability(),
        refusal.systems().map(s -> s.stream().filter(word -> !word.equals(system)).toList()),
        refusal.unlessAgreed(),
        refusal.where());
  }

  /** Exclusions without the system; one of its class leaves out the rest of the class by name. */
  private static List<String> without(
      List<String> excludes, ListedSystem system, List<ListedSystem> all) {
    List<String> out = new ArrayList<>();
    for (String word : excludes) {
      if (word.equals(system.systemClass().spelling())) {
        all.stream()
            .filter(s -> s.systemClass() == system.systemClass() && !s.id().equals(system.id()))
            .forEach(s -> out.add(s.id()));
      } else if (!word.equals(system.id())) {
        out.add(word);
      }
    }
    return out;
  }

  private static List<String> with(List<String> words, String system) {
    if (words.contains(system)) {
      return words;
    }
    List<String> out = new ArrayList<>(words);
    out.add(system);
    return out;
  }
}
