// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.catalogue.CapabilityIndex;
import org.plumbline.catalogue.CapabilityIndex.Sharing;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Crosswalk;
import org.plumbline.catalogue.Crosswalks;
import org.plumbline.catalogue.Crosswalks.Sight;
import org.plumbline.catalogue.Framework;
import org.plumbline.phrase.Phrase;
import org.plumbline.report.view.Section.Draft;
import org.plumbline.report.view.Section.Style;

/**
 * What else the acts behind a control serve: first by the acts we read into controls, then, apart
 * from that, by what crosswalks say.
 *
 * @param sections a heading calls for no act, so it has the second only
 */
public record LinksView(List<Section> sections) {
  private static final int FEW = 5;

  public LinksView {
    sections = List.copyOf(sections);
  }

  /**
   * What is shown beside an explanation.
   *
   * @param acts labels of the acts that decide
   * @param all every control, not only the first few of each framework
   */
  public static LinksView of(
      Control control,
      Set<String> acts,
      List<Framework> frameworks,
      Crosswalks crosswalks,
      boolean all) {
    List<Section> out = new ArrayList<>();
    if (!acts.isEmpty()) {
      out.add(byAct(control, acts, frameworks, all));
    }
    out.add(published(control, crosswalks));
    return new LinksView(out);
  }

  private static Section byAct(
      Control control, Set<String> acts, List<Framework> frameworks, boolean all) {
    Map<String, Phrase> names = new LinkedHashMap<>();
    control.needs().all().forEach(need -> names.put(need.label(), ActLines.name(need)));
    List<Control> assessed = new ArrayList<>();
    frameworks.forEach(f -> assessed.addAll(f.assessed()));
    List<Sharing> sharing = new CapabilityIndex(assessed).sharing(control, acts);
    Draft draft = new Draft();
    draft.add(Style.TEXT, Phrase.of(ExplainWord.SHARED_ACTS, named(names, List.copyOf(acts))));
    if (sharing.isEmpty()) {
      draft.add(Style.ITEM, Phrase.of(ExplainWord.SHARED_NONE));
    }
    for (Framework framework : frameworks) {
      List<Sharing> here =
          sharing.stream().filter(s -> s.control().framework().equals(framework.id())).toList();
      int shown = all ? here.size() : Math.min(FEW, here.size());
      here.subList(0, shown)
          .forEach(s -> draft.add(Style.ITEM, line(framework, s, acts.size() > 1, names)));
      if (shown < here.size()) {
        draft.add(
            Style.DETAIL,
            Phrase.of(ExplainWord.SHARED_MORE, here.size() - shown, framework.shortTitle()));
      }
    }
    return draft.titled(Phrase.of(ExplainWord.SHARED));
  }

  private static List<Phrase> named(Map<String, Phrase> names, List<String> acts) {
    return acts.stream()
        .map(act -> names.getOrDefault(act, Phrase.of(ExplainWord.TEXT, act)))
        .toList();
  }

  private static Phrase line(
      Framework framework, Sharing sharing, boolean several, Map<String, Phrase> names) {
    Control control = sharing.control();
    return several
        ? Phrase.of(
            ExplainWord.SHARED_CONTROL_ACTS,
            framework.shortTitle(),
            control.id(),
            control.title(),
            named(names, sharing.acts()))
        : Phrase.of(
            ExplainWord.SHARED_CONTROL, framework.shortTitle(), control.id(), control.title());
  }

  private static Section published(Control control, Crosswalks crosswalks) {
    Draft draft = new Draft();
    List<Sight> sights = crosswalks.seenFrom(control.framework(), control.id());
    if (sights.isEmpty()) {
      String none = crosswalks.noneFound().getOrDefault(control.framework(), "");
      draft.add(
          Style.TEXT,
          none.isBlank()
              ? Phrase.of(ExplainWord.CROSSWALKS_NONE)
              : Phrase.of(ExplainWord.TEXT, none));
    }
    Map<List<Object>, List<Sight>> statements =
        sights.stream()
            .collect(
                Collectors.groupingBy(
                    s ->
                        List.of(
                            s.other().document(),
                            s.link().relation(),
                            s.backward(),
                            s.through().map(t -> t.end())),
                    LinkedHashMap::new,
                    Collectors.toList()));
    statements.values().forEach(said -> statement(said, draft));
    sights.stream()
        .flatMap(s -> Stream.concat(Stream.of(s.crosswalk()), through(s)))
        .distinct()
        .filter(c -> !c.doubts().isBlank())
        .forEach(
            c ->
                draft.add(
                    Style.TEXT,
                    Phrase.of(
                        ExplainWord.CROSSWALK_DOUBTS,
                        c.from().title(),
                        c.to().title(),
                        c.doubts())));
    return draft.titled(Phrase.of(ExplainWord.CROSSWALKS));
  }

  private static Stream<Crosswalk> through(Sight sight) {
    return sight.through().stream().map(t -> t.crosswalk());
  }

  private static void statement(List<Sight> said, Draft draft) {
    Sight first = said.get(0);
    String document = first.other().document().title();
    Phrase relation = first.link().relation().says(first.backward());
    List<Phrase> others = said.stream().map(LinksView::other).distinct().toList();
    draft.add(
        Style.ITEM,
        first
            .through()
            .map(
                t ->
                    Phrase.of(
                        ExplainWord.CROSSWALK_THROUGH,
                        document,
                        relation,
                        t.end().document().title() + " " + t.end().id(),
                        others))
            .orElseGet(() -> Phrase.of(ExplainWord.CROSSWALK, document, relation, others)));
    Crosswalk crosswalk = first.crosswalk();
    draft.add(
        Style.DETAIL,
        Phrase.of(ExplainWord.CROSSWALK_SOURCE, crosswalk.source(), crosswalk.readOn()));
    if (!crosswalk.copyRead().isEmpty()) {
      draft.add(Style.DETAIL, Phrase.of(ExplainWord.CROSSWALK_COPY, crosswalk.copyRead()));
    }
    through(first)
        .forEach(c -> draft.add(Style.DETAIL, Phrase.of(ExplainWord.CROSSWALK_JOINED, c.source())));
  }

  private static Phrase other(Sight sight) {
    String because = sight.link().because();
    return because.isEmpty()
        ? Phrase.of(ExplainWord.TEXT, sight.other().id())
        : Phrase.of(ExplainWord.CROSSWALK_BECAUSE, sight.other().id(), because);
  }
}
