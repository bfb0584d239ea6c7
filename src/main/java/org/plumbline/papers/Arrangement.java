// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.List;
import java.util.Map;

/**
 * One or more providers judged together.
 *
 * @param id short name
 * @param members the papers of each
 * @param rows rows of a table over all members, by the member they are turned to
 * @param messages what the reader of the table noticed in it
 */
public record Arrangement(
    String id, List<Papers> members, Map<String, List<Row>> rows, List<Message> messages) {
  public Arrangement {
    members = List.copyOf(members);
    rows = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(rows));
    messages = List.copyOf(messages);
  }

  /** An arrangement without messages. */
  public Arrangement(String id, List<Papers> members, Map<String, List<Row>> rows) {
    this(id, members, rows, List.of());
  }

  /** One provider alone. */
  public static Arrangement of(Papers papers) {
    return new Arrangement(papers.id(), List.of(papers), Map.of());
  }
}
