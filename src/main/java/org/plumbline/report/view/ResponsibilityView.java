// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.report.Actor;
import org.plumbline.report.ResponsibilityMatrix;

/**
 * Who does what under one arrangement, by heading of the vocabulary.
 *
 * @param arrangement id
 */
public record ResponsibilityView(String arrangement, String name, List<Group> groups) {

  /** Acts under one heading. */
  public record Group(String title, List<Row> rows) {}

  /**
   * One act.
   *
   * @param counts for how many controls each actor acts, in the order of the actors
   * @param controls controls that call for it
   */
  public record Row(
      Titled<String> act, List<Optional<Integer>> counts, List<ControlView> controls) {}

  static List<ResponsibilityView> of(Scene scene) {
    return ResponsibilityMatrix.of(scene.assessment()).stream().map(m -> of(m, scene)).toList();
  }

  private static ResponsibilityView of(ResponsibilityMatrix matrix, Scene scene) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (ResponsibilityMatrix.Row row : matrix.rows()) {
      groups
          .computeIfAbsent(row.capability().group(), k -> new ArrayList<>())
          .add(
              new Row(
                  new Titled<>(row.capability().id(), scene.titles().of(row.capability())),
                  Arrays.stream(Actor.values())
                      .map(a -> Optional.ofNullable(row.counts().get(a)))
                      .toList(),
                  row.controls().stream().map(scene::control).toList()));
    }
    return new ResponsibilityView(
        matrix.engagement().id(),
        matrix.engagement().name(),
        groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList());
  }
}
