// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.papers.Client;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.ListedSystem;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Refusal;
import org.plumbline.papers.Row;

/** Papers whose lists name one more system, and whose exclusions no longer do. */
final class Extension {
  private final String system;
  private final Client client;

  private Extension(String system, Client client) {
    this.system = system;
    this.client = client;
  }

  static Papers to(String system, Papers papers, Client client) {
    return new Extension(system, client).of(papers);
  }

  private Papers of(Papers papers) {
    return new Papers(
        papers.id(),
        papers.provider(),
        papers.kind(),
        papers.documents(),
        papers.services(),
        with(papers.covers()),
        without(papers.excludes()),
        papers.statements(),
        papers.deliverables().stream().map(this::deliverable).toList(),
        papers.functions(),
        papers.refusals().stream().flatMap(r -> refusal(r).stream()).toList(),
        papers.rows().stream().map(this::row).toList(),
        papers.takesMediaAway(),
        papers.aside());
  }

  private List<String> with(List<String> words) {
    if (words.contains(system)) {
      return words;
    }
    List<String> out = new ArrayList<>(words);
    out.add(system);
    return out;
  }

  /** The words, each that names the system replaced by the others it names. */
  private List<String> without(List<String> words) {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      List<String> named =
          client.systems().stream()
              .filter(s -> s.named(word) || word.equals("all"))
              .map(ListedSystem::id)
              .toList();
      if (named.contains(system)) {
        named.stream().filter(n -> !n.equals(system)).forEach(out::add);
      } else {
        out.add(word);
      }
    }
    return out;
  }

  private Deliverable deliverable(Deliverable each) {
    return new Deliverable(
        each.capability(),
        each.every(),
        each.ongoing(),
        each.systems().map(this::with),
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

  private Optional<Refusal> refusal(Refusal each) {
    if (each.systems().isEmpty() || each.unlessAgreed()) {
      return Optional.of(each);
    }
    List<String> left = without(each.systems().get());
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(each.capability(), Optional.of(left), each.unlessAgreed(), each.where()));
  }

  private Row row(Row row) {
    return row.covers().map(c -> row.covering(with(c))).orElse(row);
  }
}
