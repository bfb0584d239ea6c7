// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.util.List;

/**
 * A printed line.
 *
 * @param spot page and line
 * @param y distance from the top of the page
 * @param segments parts with wide gaps between them, from the left
 */
record Line(Spot spot, double y, List<Segment> segments) {
  Line {
    segments = List.copyOf(segments);
  }

  /**
   * A part of a line.
   *
   * @param from left edge
   * @param to right edge
   * @param size of the letters
   */
  record Segment(double from, double to, String text, double size, boolean bold) {}

  String text() {
    return String.join(" ", segments.stream().map(Segment::text).toList());
  }

  double size() {
    return segments.stream().mapToDouble(Segment::size).max().orElse(1);
  }

  double from() {
    return segments.get(0).from();
  }

  double to() {
    return segments.get(segments.size() - 1).to();
  }

  boolean bold() {
    return segments.stream().allMatch(Segment::bold);
  }
}
