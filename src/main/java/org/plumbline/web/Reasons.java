// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plumbline.report.view.ExplanationView;
import org.plumbline.report.view.Section;
import org.plumbline.wording.Words;

/** The reasons of an answer as trees, section by section, as {@code explain} prints them. */
record Reasons(String title, List<Reasons.Node> nodes) {

  /** Something that is said, with what is said about it. */
  record Node(String text, List<Node> below) {}

  /** Every section that has a title; the head stands on the page already. */
  static List<Reasons> of(ExplanationView view, Words words) {
    List<Reasons> out = new ArrayList<>();
    for (Section section : view.sections()) {
      section
          .title()
          .ifPresent(t -> out.add(new Reasons(words.say(t), nodes(section.lines(), words))));
    }
    return out;
  }

  private static List<Node> nodes(List<Section.Line> lines, Words words) {
    List<Node> roots = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    Deque<Integer> depths = new ArrayDeque<>();
    for (Section.Line line : lines) {
      int depth = depth(line.style());
      while (!depths.isEmpty() && depths.element() >= depth) {
        depths.pop();
        open.pop();
      }
      Node node = new Node(words.say(line.phrase()), new ArrayList<>());
      (open.isEmpty() ? roots : open.element().below()).add(node);
      open.push(node);
      depths.push(depth);
    }
    return roots;
  }

  private static int depth(Section.Style style) {
    return switch (style) {
      case TEXT, ITEM -> 0;
      case DETAIL, FACT -> 1;
      case REMARK -> 2;
    };
  }
}
