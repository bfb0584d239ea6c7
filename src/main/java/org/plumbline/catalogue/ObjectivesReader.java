// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Declared;
import org.plumbline.capability.Vocabulary;
import org.plumbline.phrase.Phrase;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.problem.Spelling;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads what an assessor determines for each control of a framework. */
final class ObjectivesReader {
  private static final String CONTROLS = "controls";
  private static final String OBJECTIVES = "objectives";

  /** A letter, or an official id that ends with one in brackets. */
  private static final Pattern LETTER = Pattern.compile("[a-z]|[\\w.()-]+\\[[a-z0-9]+]");

  private final List<Control> controls;
  private final boolean whole;
  private final Vocabulary vocabulary;
  private final Problems problems;
  private final Set<String> listed = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * A reader for one framework.
   *
   * @param whole false when a family file could not be read: a control that is not known is then no
   *     mistake of the file that names it
   */
  ObjectivesReader(
      List<Control> controls, boolean whole, Vocabulary vocabulary, Problems problems) {
    this.controls = List.copyOf(controls);
    this.whole = whole;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The objectives in the order of the file; problems CAT-023 to CAT-027 and some of controls. */
  List<Objective> read(YamlMap top) {
    top.allow(CONTROLS);
    List<YamlMap> entries = top.maps(CONTROLS);
    if (entries.isEmpty() && !top.emptyList(CONTROLS)) {
      if (!top.has(CONTROLS)) {
        top.text(CONTROLS); // notes that it is missing
      }
      return List.of();
    }
    Map<String, Place> without = assessed(top.placeOfKey(CONTROLS));
    List<Objective> out = new ArrayList<>();
    for (YamlMap map : entries) {
      map.allow("id", OBJECTIVES);
      YamlText control = control(map);
      if (map.has(OBJECTIVES) && !map.emptyList(OBJECTIVES)) {
        without.remove(control.value());
      } else {
        without.replace(control.value(), control.place());
      }
      map.maps(OBJECTIVES).forEach(each -> objective(each, control.value()).ifPresent(out::add));
    }
    without.forEach((id, place) -> problems.error(CatalogueProblem.NO_OBJECTIVES, place, id));
    return out;
  }

  /** Every control that gets a verdict, with the place to name while it has no objectives. */
  private Map<String, Place> assessed(Place place) {
    Map<String, Place> out = new LinkedHashMap<>();
    controls.stream().filter(c -> !c.heading()).forEach(c -> out.put(c.id(), place));
    return out;
  }

  private YamlText control(YamlMap map) {
    YamlText id = map.text("id");
    List<String> known = controls.stream().map(Control::id).toList();
    if (!id.value().isEmpty() && !listed.add(id.value())) {
      problems.error(CatalogueProblem.TWICE, id.place(), id.value());
    } else if (whole && !id.value().isEmpty() && !known.contains(id.value())) {
      problems.error(
          CatalogueProblem.OBJECTIVES_OF, id.place(), id.value(), Spelling.hint(id.value(), known));
    }
    return id;
  }

  private Optional<Objective> objective(YamlMap map, String control) {
    map.allow("id", "asks", "act", "capability");
    YamlText letter = map.text("id");
    String id = Objective.idOf(control, letter.value());
    if (!letter.value().isEmpty()) {
      check(letter, id);
    }
    String asks = map.textOr("asks", "");
    if (asks.isBlank()) {
      problems.error(CatalogueProblem.OBJECTIVE_NO_ASKS, letter.place(), id);
    }
    Optional<ObjectiveAct> act = act(map.text("act"));
    Optional<Capability> capability = capability(map.text("capability"));
    return act.flatMap(
        a ->
            capability.map(
                c -> new Objective(id, control, letter.value(), asks, a, c, letter.place())));
  }

  private void check(YamlText letter, String id) {
    if (!LETTER.matcher(letter.value()).matches()) {
      problems.error(CatalogueProblem.OBJECTIVE_ID, letter.place(), letter.value());
    } else if (!ids.add(id)) {
      problems.error(CatalogueProblem.OBJECTIVE_TWICE, letter.place(), id);
    }
  }

  private Optional<ObjectiveAct> act(YamlText text) {
    Optional<ObjectiveAct> act = ObjectiveAct.of(text.value());
    if (act.isEmpty() && !text.value().isEmpty()) {
      problems.error(
          CatalogueProblem.WORD,
          text.place(),
          "act",
          text.value(),
          Spelling.hint(text.value(), ObjectiveAct.spellings()));
    }
    return act;
  }

  private Optional<Capability> capability(YamlText text) {
    Optional<Capability> found = Optional.ofNullable(vocabulary.capabilities().get(text.value()));
    if (found.isEmpty() && !text.value().isEmpty()) {
      problems.error(
          CatalogueProblem.CAPABILITY,
          text.place(),
          text.value(),
          Spelling.hint(
              text.value(), vocabulary.capabilities().keySet(), Phrase.of(Declared.CAPABILITIES)));
    }
    return found;
  }
}
