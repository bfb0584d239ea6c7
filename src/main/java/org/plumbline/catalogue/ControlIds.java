// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.problem.Spelling;

/** Finds a control by any spelling of its id that people use. */
public final class ControlIds {
  private static final int MOST_NEAR = 3;
  private static final int LEAST_SHARED = 2;

  private final List<Framework> frameworks;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> byForm = new LinkedHashMap<>();

  private record Entry(
      Framework framework,
      String id,
      IdSpelling spelling,
      Optional<Control> control,
      Optional<Framework.Withdrawn> withdrawn) {}

  /**
   * What an id names in one framework.
   *
   * @param id as the framework spells it; of a paragraph without a control of its own, as asked
   * @param control the control or heading; empty for a withdrawn one and for such a paragraph
   * @param withdrawn set when the control is no longer in force
   * @param below controls that belong to it, in order: the specifications of a standard, the
   *     enhancements of a control, everything under a section
   */
  public record Match(
      Framework framework,
      String id,
      Optional<Control> control,
      Optional<Framework.Withdrawn> withdrawn,
      List<Control> below) {
    public Match {
      below = List.copyOf(below);
    }

    /** True when it gets no verdict itself, so that its parts are the answer. */
    public boolean heading() {
      return withdrawn.isEmpty() && control.map(Control::heading).orElse(true);
    }
  }

  /**
   * What was found.
   *
   * @param matches one for each framework that has it, exact spellings first; empty when unknown
   * @param near ids that may be meant, of the same law where the text shows which; empty when found
   */
  public record Answer(List<Match> matches, List<String> near) {
    public Answer {
      matches = List.copyOf(matches);
      near = List.copyOf(near);
    }

    /** The first match. */
    public Optional<Match> match() {
      return matches.stream().findFirst();
    }

    /** True when several frameworks have an id of this spelling. */
    public boolean ambiguous() {
      return matches.size() > 1;
    }
  }

  /** The ids of these frameworks, withdrawn ones included; the order decides between equals. */
  public ControlIds(List<Framework> frameworks) {
    this.frameworks = List.copyOf(frameworks);
    for (Framework framework : frameworks) {
      framework.controls().forEach(c -> add(framework, c.id(), Optional.of(c), Optional.empty()));
      framework.withdrawn().forEach(w -> add(framework, w.id(), Optional.empty(), Optional.of(w)));
    }
  }

  private void add(
      Framework framework,
      String id,
      Optional<Control> control,
      Optional<Framework.Withdrawn> withdrawn) {
    Entry entry = new Entry(framework, id, IdSpelling.of(id), control, withdrawn);
    entries.add(entry);
    byForm.computeIfAbsent(entry.spelling().id(), k -> new ArrayList<>()).add(entry);
    entry
        .spelling()
        .shortForm()
        .ifPresent(form -> byForm.computeIfAbsent(form, k -> new ArrayList<>()).add(entry));
  }

  /** Every id of the frameworks, in order. */
  public List<String> all() {
    return entries.stream().map(Entry::id).toList();
  }

  /** What the text names. */
  public Answer find(String text) {
    Optional<Framework> cited = cited(text);
    if (cited.isEmpty()) {
      return find(IdSpelling.of(text), text);
    }
    String beginning = beginning(cited.get());
    String id = text.strip().substring(beginning.length());
    Answer answer = find(IdSpelling.of(id), id);
    List<Match> ofLaw =
        answer.matches().stream()
            .filter(match -> beginning(match.framework()).equals(beginning))
            .toList();
    // An id of another law is what was meant; the law is what was mistaken.
    return ofLaw.isEmpty() && answer.near().isEmpty()
        ? new Answer(List.of(), answer.matches().stream().map(Match::id).toList())
        : new Answer(ofLaw, answer.near());
  }

  /** The framework whose citations begin like the text, if any does; the longest beginning. */
  private Optional<Framework> cited(String text) {
    return frameworks.stream()
        .filter(
            f ->
                !beginning(f).isBlank()
                    && text.strip()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(beginning(f).toLowerCase(Locale.ROOT)))
        .max(Comparator.comparingInt(f -> beginning(f).length()));
  }

  private static String beginning(Framework framework) {
    int id = framework.cite().indexOf("{id}");
    return id < 0 ? "" : framework.cite().substring(0, id);
  }

  private Answer find(IdSpelling asked, String text) {
    List<Match> matches =
        byForm.getOrDefault(asked.id(), List.of()).stream()
            .filter(entry -> ofLaw(entry.framework(), asked))
            .sorted(Comparator.comparing(entry -> !entry.id().equalsIgnoreCase(text.strip())))
            .map(this::match)
            .toList();
    if (matches.isEmpty()) {
      matches = paragraphs(asked);
    }
    return new Answer(matches, matches.isEmpty() ? near(asked) : List.of());
  }

  private Match match(Entry entry) {
    return new Match(
        entry.framework(),
        entry.id(),
        entry.control(),
        entry.withdrawn(),
        below(entry.framework(), entry.id()));
  }

  /** Controls placed under an id, and those whose paragraph lies inside it. */
  private static List<Control> below(Framework framework, String id) {
    String inside = id.toLowerCase(Locale.ROOT) + "(";
    return framework.controls().stream()
        .filter(
            c ->
                c.under().equalsIgnoreCase(id)
                    || c.id().toLowerCase(Locale.ROOT).startsWith(inside))
        .toList();
  }

  /** A section or paragraph that has no row of its own but holds others. */
  private List<Match> paragraphs(IdSpelling asked) {
    List<Match> out = new ArrayList<>();
    for (Framework framework : frameworks) {
      List<Control> below =
          ofLaw(framework, asked) && !asked.id().isEmpty()
              ? below(framework, asked.id())
              : List.of();
      if (!below.isEmpty()) {
        String id = below.get(0).id().substring(0, asked.id().length());
        out.add(new Match(framework, id, Optional.empty(), Optional.empty(), below));
      }
    }
    return out;
  }

  private static boolean ofLaw(Framework framework, IdSpelling asked) {
    String names =
        String.join(
                " ",
                framework.cite(),
                framework.title(),
                framework.shortTitle(),
                framework.edition())
            .toLowerCase(Locale.ROOT);
    return asked.law().isEmpty() || names.contains(asked.law().get());
  }

  /** Ids of the same law first: those that share most of their beginning with what was asked. */
  private List<String> near(IdSpelling asked) {
    List<Entry> same =
        entries.stream()
            .filter(e -> e.withdrawn().isEmpty() && asked.looksLike(e.spelling()))
            .toList();
    int most = same.stream().mapToInt(e -> shared(asked, e)).max().orElse(0);
    if (most >= LEAST_SHARED) {
      return same.stream()
          .filter(e -> shared(asked, e) == most)
          .sorted(
              Comparator.comparingInt(e -> Math.abs(form(asked, e).length() - asked.id().length())))
          .limit(MOST_NEAR)
          .map(Entry::id)
          .toList();
    }
    List<String> known = (same.isEmpty() ? entries : same).stream().map(Entry::id).toList();
    return Spelling.nearest(asked.id(), known).stream().toList();
  }

  private static int shared(IdSpelling asked, Entry entry) {
    String form = form(asked, entry);
    int i = 0;
    while (i < form.length() && i < asked.id().length() && form.charAt(i) == asked.id().charAt(i)) {
      i++;
    }
    return i;
  }

  /** The form of a known id to compare with: its short one where the short one was asked. */
  private static String form(IdSpelling asked, Entry entry) {
    boolean whole = asked.shortForm().isPresent();
    return whole
        ? entry.spelling().id()
        : entry.spelling().shortForm().orElse(entry.spelling().id());
  }
}
