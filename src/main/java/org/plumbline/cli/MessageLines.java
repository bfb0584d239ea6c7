// SPDX-License-Identifier: Apache-2.0
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Trait;
import org.plumbline.capability.Vocabulary;
import org.plumbline.papers.Document;
import org.plumbline.papers.Message;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Where;

/** Prints what somebody has to ask about papers: each question once, what it concerns below it. */
final class MessageLines {
  private static final String WHOLE_PAPER = "all";

  private final Run run;
  private final Vocabulary vocabulary;
  private final List<Papers> papers;

  /**
   * For messages about papers.
   *
   * @param papers whose documents are named by their titles; a document of none keeps its id
   */
  MessageLines(Run run, Vocabulary vocabulary, List<Papers> papers) {
    this.run = run;
    this.vocabulary = vocabulary;
    this.papers = papers;
  }

  void print(List<Message> messages) {
    Map<Message.Kind, Set<String>> byKind = new LinkedHashMap<>();
    messages.forEach(
        m -> byKind.computeIfAbsent(m.kind(), k -> new LinkedHashSet<>()).add(subject(m)));
    byKind.forEach(
        (kind, subjects) -> {
          Prose.print(run.out(), "  - ", run.say(PaperWord.of(kind)));
          subjects.forEach(s -> Prose.print(run.out(), "      ", s));
        });
  }

  private String subject(Message message) {
    String what = title(message.subject());
    List<String> details = message.details().stream().map(d -> detail(message, d)).toList();
    if (!details.isEmpty()) {
      what = run.say(Say.ABOUT_DETAILS, what, details);
    }
    Optional<String> where = where(message.where());
    return where.isPresent() ? run.say(Say.ABOUT_WHERE, what, where.get()) : what;
  }

  /** A trait, an element or an act by its title; a word of the papers as it stands there. */
  private String title(String subject) {
    Optional<Trait> trait = vocabulary.traits().find(subject);
    if (trait.isPresent()) {
      return trait.get().title();
    }
    Optional<Trait.Element> element = vocabulary.traits().element(subject);
    if (element.isPresent()) {
      return element.get().title();
    }
    Capability act = vocabulary.capabilities().get(subject);
    return act == null ? document(subject).orElse(subject) : act.title();
  }

  private Optional<String> document(String id) {
    return papers.stream().flatMap(p -> p.document(id).stream()).map(Document::title).findFirst();
  }

  /** A level of a contradiction is told by its title, behind the paper that says it. */
  private String detail(Message message, String detail) {
    Optional<Trait> trait = vocabulary.traits().find(message.subject());
    int space = detail.lastIndexOf(' ');
    String last = detail.substring(space + 1);
    if (trait.isPresent() && trait.get().rank(last).isPresent()) {
      String level = trait.get().level(trait.get().rank(last).getAsInt()).title();
      List<String> out = new ArrayList<>();
      if (space > 0) {
        String id = detail.substring(0, space);
        out.add(document(id).orElse(id));
      }
      out.add(run.say(Say.ABOUT_LEVEL, level));
      return String.join(" ", out);
    }
    Optional<String> provider =
        papers.stream().filter(p -> p.id().equals(detail)).map(Papers::provider).findFirst();
    return provider.orElseGet(() -> title(detail));
  }

  private Optional<String> where(Where where) {
    List<String> out = new ArrayList<>();
    document(where.document()).ifPresent(out::add);
    String clause = where.clause().strip();
    if (!clause.isEmpty() && !clause.equalsIgnoreCase(WHOLE_PAPER)) {
      out.add(Character.isDigit(clause.charAt(0)) ? run.say(Say.ABOUT_CLAUSE, clause) : clause);
    }
    if (!where.words().isBlank()) {
      out.add(run.say(Say.ABOUT_LEVEL, where.words()));
    }
    return out.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", out));
  }
}
