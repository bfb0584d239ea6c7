// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Cell;
import org.plumbline.capability.Capability;
import org.plumbline.capability.NamedFunction;
import org.plumbline.catalogue.CapabilityIndex;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Crosswalk;
import org.plumbline.catalogue.Crosswalks.End;
import org.plumbline.catalogue.Crosswalks.Sight;
import org.plumbline.catalogue.Framework;
import org.plumbline.catalogue.Need;
import org.plumbline.judgement.Verdict;

/** Builds what one act serves over several rule books. */
final class CrosswalkBuilder {
  private final Scene scene;
  private final Assessment assessment;

  CrosswalkBuilder(Scene scene) {
    this.scene = scene;
    this.assessment = scene.assessment();
  }

  CrosswalkView build() {
    var crosswalks = scene.report().crosswalks();
    return new CrosswalkView(
        acts(),
        links(),
        crosswalks.all().stream().map(this::walk).toList(),
        crosswalks.noneFound().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new NamedText(ruleBook(e.getKey()), e.getValue()))
            .toList());
  }

  /** A rule book of the report by its title, another by its id. */
  private String ruleBook(String id) {
    return assessment.frameworks().stream()
        .filter(f -> f.id().equals(id))
        .map(Framework::title)
        .findFirst()
        .orElse(id);
  }

  private CrosswalkView.Walk walk(Crosswalk walk) {
    String read = walk.readOn().toString();
    return new CrosswalkView.Walk(
        scene.say(SourceWord.FROM_TO, walk.from().title(), walk.to().title()),
        walk.doubts(),
        walk.copyRead().isEmpty()
            ? scene.say(SourceWord.READ, walk.source(), read)
            : scene.say(SourceWord.COPY_READ, walk.source(), walk.copyRead(), read));
  }

  /** An act with the need it was met in first, and the controls that call for it. */
  private record Called(String name, Need need, List<Control> controls) {
    long frameworks() {
      return controls.stream().map(Control::framework).distinct().count();
    }
  }

  private List<CrosswalkView.Act> acts() {
    List<Control> binding = binding();
    Map<String, Need> needs = new HashMap<>();
    binding.forEach(c -> c.needs().all().forEach(n -> needs.putIfAbsent(n.label(), n)));
    List<Called> called = new ArrayList<>();
    new CapabilityIndex(binding)
        .byAct()
        .forEach(
            (name, controls) ->
                called.add(new Called(name, Objects.requireNonNull(needs.get(name)), controls)));
    called.sort(
        Comparator.comparing((Called a) -> -a.frameworks())
            .thenComparing(a -> -a.controls().size())
            .thenComparing(Called::name));
    return called.stream().map(this::act).toList();
  }

  /** Controls that bind under any arrangement; the cells of a control follow one another. */
  private List<Control> binding() {
    List<Control> binding = new ArrayList<>();
    for (Cell cell : assessment.cells()) {
      boolean next = binding.isEmpty() || binding.get(binding.size() - 1) != cell.control();
      if (next && cell.verdict() != Verdict.NOT_APPLICABLE) {
        binding.add(cell.control());
      }
    }
    return binding;
  }

  private CrosswalkView.Act act(Called called) {
    Capability capability = called.need().capability();
    return new CrosswalkView.Act(
        new Titled<>(called.name(), scene.titles().of(called.need())),
        called
            .need()
            .function()
            .map(NamedFunction::means)
            .map(f -> capability.means() + " " + Sentences.sentence(f))
            .orElse(capability.means()),
        new Titled<>(
            capability.delegability(),
            scene.say(DelegabilityWord.valueOf(capability.delegability().name()))),
        (int) called.frameworks(),
        called.controls().size(),
        assessment.frameworks().stream()
            .map(
                f ->
                    called.controls().stream()
                        .filter(c -> c.framework().equals(f.id()))
                        .map(Control::id)
                        .toList())
            .toList());
  }

  /** Links on file first, then those joined through a document between. */
  private List<CrosswalkView.Link> links() {
    Map<String, Map<String, String>> titles = new HashMap<>();
    Set<String> frameworks = new LinkedHashSet<>();
    for (Framework framework : assessment.frameworks()) {
      frameworks.add(framework.id());
      Map<String, String> ids = new HashMap<>();
      framework.controls().forEach(c -> ids.put(c.id(), c.title()));
      titles.put(framework.id(), ids);
    }
    List<CrosswalkView.Link> out = new ArrayList<>();
    List<Sight> sights = scene.report().crosswalks().touching(frameworks);
    for (int i = 0; i < sights.size(); ) {
      int from = i++;
      while (i < sights.size() && inOneRow(sights.get(from), sights.get(i))) {
        i++;
      }
      out.add(link(sights.subList(from, i), titles));
    }
    return out;
  }

  /** Only links to a document that is no framework here: nothing else is known of its ids. */
  private boolean inOneRow(Sight first, Sight next) {
    return !next.other().document().framework()
        && first.own().equals(next.own())
        && first.other().document().equals(next.other().document())
        && first.link().relation() == next.link().relation()
        && first.backward() == next.backward()
        && first.link().because().equals(next.link().because())
        && first.through().equals(next.through());
  }

  private CrosswalkView.Link link(List<Sight> sights, Map<String, Map<String, String>> titles) {
    Sight sight = sights.get(0);
    String because = sight.link().because();
    String source = sight.crosswalk().source();
    return new CrosswalkView.Link(
        sight.own().document().title(),
        sight.own().id(),
        title(sight.own(), titles),
        sight.other().document().title(),
        sights.stream().map(s -> s.other().id()).toList(),
        title(sight.other(), titles),
        new Titled<>(
            sight.link().relation(),
            scene.words().say(sight.link().relation().says(sight.backward()))),
        by(sight),
        because.isEmpty() ? source : scene.say(SourceWord.BECAUSE, source, because));
  }

  private String by(Sight sight) {
    return sight
        .through()
        .map(
            t ->
                scene.say(SourceWord.JOINED_THROUGH, t.end().document().shortTitle(), t.end().id()))
        .orElseGet(() -> scene.say(SourceWord.LINK_ON_FILE));
  }

  private static String title(End end, Map<String, Map<String, String>> titles) {
    return titles.getOrDefault(end.document().id(), Map.of()).getOrDefault(end.id(), "");
  }
}
