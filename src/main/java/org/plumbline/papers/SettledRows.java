// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes one row of several that speak of the same: what a table names narrowly before what hangs
 * below a heading, signed before unsigned, and both parties where the rows name different ones. The
 * order of the rows changes nothing but the passage that is quoted.
 */
final class SettledRows {
  private final List<String> general;
  private final boolean overMembers;
  private final Map<Row.Key, List<Part>> parts = new LinkedHashMap<>();

  /**
   * Rows of one table or of all tables of one provider.
   *
   * @param general what a row without systems of its own covers
   * @param overMembers whether the table divides the work between several providers
   */
  SettledRows(List<String> general, boolean overMembers) {
    this.general = general;
    this.overMembers = overMembers;
  }

  private record Part(
      MatrixReader.Written row, MatrixReader.Subject subject, Row.Party party, String member) {}

  /** Adds what a row says of a party under each of its keys. */
  void add(MatrixReader.Written row, Row.Party party, String member) {
    for (MatrixReader.Subject subject : row.subjects()) {
      parts
          .computeIfAbsent(subject.key(), k -> new ArrayList<>())
          .add(new Part(row, subject, party, member));
    }
  }

  /** One row a key; rows that differ become messages. */
  List<Row> rows(List<Message> messages) {
    List<Row> out = new ArrayList<>();
    parts.forEach((key, all) -> out.add(settled(key, all, messages)));
    return out;
  }

  private Row settled(Row.Key key, List<Part> all, List<Message> messages) {
    int narrowest = all.stream().mapToInt(p -> p.subject().depth()).max().orElse(0);
    List<Part> named =
        all.stream().filter(p -> p.subject().depth() == narrowest).collect(Collectors.toList());
    Set<Row.Party> parties = new TreeSet<>();
    named.forEach(p -> parties.add(p.party()));
    if (parties.size() > 1) {
      messages.add(differing(key, named));
      named = prevailing(named);
    }
    boolean signed = named.stream().anyMatch(p -> p.row().signed());
    List<Part> counting = named.stream().filter(p -> p.row().signed() || !signed).toList();
    return row(key, counting, signed);
  }

  /** What a table calls not applicable has no effect beside a party; signed rows prevail. */
  private static List<Part> prevailing(List<Part> named) {
    List<Part> acting = named.stream().filter(p -> p.party() != Row.Party.NOT_APPLICABLE).toList();
    boolean signed = acting.stream().anyMatch(p -> p.row().signed());
    return acting.stream().filter(p -> p.row().signed() || !signed).toList();
  }

  private static Message differing(Row.Key key, List<Part> named) {
    Set<String> parties = new LinkedHashSet<>();
    for (Part part : named) {
      parties.add(
          part.party() == Row.Party.MEMBER
              ? "member:" + part.member()
              : part.party().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
    return new Message(
        Message.Kind.CONTRADICTION,
        key.id(),
        List.copyOf(new TreeSet<>(parties)),
        named.get(0).row().where(),
        named.stream().skip(1).map(p -> p.row().where()).toList());
  }

  private Row.Party party(List<Part> parts) {
    Set<Row.Party> parties = new TreeSet<>();
    parts.forEach(p -> parties.add(p.party()));
    if (parties.size() == 1) {
      return parties.iterator().next();
    }
    if (overMembers) {
      parties.remove(Row.Party.MEMBER);
      if (parties.size() == 1) {
        return parties.iterator().next();
      }
    }
    boolean provider =
        overMembers || parties.contains(Row.Party.PROVIDER) || parties.contains(Row.Party.JOINT);
    // no part of it is this provider's: what is left falls to the organization
    return provider ? Row.Party.JOINT : Row.Party.CLIENT;
  }

  private Row row(Row.Key key, List<Part> parts, boolean signed) {
    Set<String> members = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    Set<String> evidence = new LinkedHashSet<>();
    Set<String> objectives = new TreeSet<>();
    for (Part part : parts) {
      members.addAll(part.row().members());
      if (!part.member().isEmpty()) {
        named.add(part.member());
      }
      if (!part.row().evidence().isEmpty()) {
        evidence.add(part.row().evidence());
      }
      if (!part.subject().part().isEmpty()) {
        objectives.add(part.subject().part());
      }
    }
    boolean whole = parts.stream().anyMatch(p -> p.subject().part().isEmpty());
    OptionalInt every = parts.stream().flatMapToInt(p -> p.row().every().stream()).min();
    Row.Party party = party(parts);
    return new Row(
        key,
        party,
        party == Row.Party.MEMBER ? String.join(", ", named) : "",
        members,
        signed,
        parts.stream().allMatch(p -> p.subject().fanned()),
        String.join("; ", evidence),
        every,
        covers(parts),
        parts.get(0).row().where(),
        whole ? List.of() : List.copyOf(objectives));
  }

  /** What any of them covers; a row without systems of its own covers the general list. */
  private Optional<List<String>> covers(List<Part> parts) {
    if (parts.stream().allMatch(p -> p.row().covers().isEmpty())) {
      return Optional.empty();
    }
    Set<String> out = new LinkedHashSet<>();
    parts.forEach(p -> out.addAll(p.row().covers().orElse(general)));
    return Optional.of(List.copyOf(out));
  }
}
