// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.Capability;
import org.plumbline.capability.Vocabulary;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Need;
import org.plumbline.papers.Arrangement;
import org.plumbline.papers.Message;
import org.plumbline.papers.Papers;
import org.plumbline.papers.Row;
import org.plumbline.papers.Where;

/** What somebody has to ask about tables: rows that give away too much, differ, or are missing. */
public final class TableMessages {
  private TableMessages() {}

  /**
   * Rows by which a provider takes what only the organization can do or what is its own by nature:
   * the plan, the training, the premises.
   *
   * @param controls how the controls are read that the rows name
   */
  public static List<Message> overInherited(
      Papers papers, List<Control> controls, Vocabulary vocabulary) {
    List<Message> out = new ArrayList<>();
    for (Row row : papers.rows()) {
      if (row.party() == Row.Party.PROVIDER) {
        Set<String> own = own(row, controls, vocabulary);
        if (!own.isEmpty()) {
          out.add(
              new Message(
                  Message.Kind.OVER_INHERITED, row.key().id(), List.copyOf(own), row.where()));
        }
      }
    }
    return out;
  }

  private static Set<String> own(Row row, List<Control> controls, Vocabulary vocabulary) {
    Set<String> out = new TreeSet<>();
    if (row.key().grain() == Row.Grain.CAPABILITY) {
      Optional.ofNullable(vocabulary.capabilities().get(row.key().id()))
          .filter(TableMessages::ofOrganisation)
          .ifPresent(c -> out.add(c.id()));
    }
    for (Control control : controls) {
      if (row.key().grain() == Row.Grain.CONTROL && control.id().equals(row.key().id())) {
        for (List<Need> alternative : control.needs().alternatives()) {
          alternative.stream()
              .map(Need::capability)
              .filter(TableMessages::ofOrganisation)
              .forEach(c -> out.add(c.id()));
        }
      }
    }
    return out;
  }

  private static boolean ofOrganisation(Capability capability) {
    return capability.nonDelegable() || !capability.technicalHome();
  }

  /** Rows of a table over all members that differ from the member's own row for the same. */
  public static List<Message> between(Arrangement arrangement) {
    Set<Message> out = new LinkedHashSet<>(arrangement.messages());
    for (Papers member : arrangement.members()) {
      Map<Row.Key, Row> own = new LinkedHashMap<>();
      member.rows().forEach(r -> own.put(r.key(), r));
      for (Row row : arrangement.rows().getOrDefault(member.id(), List.of())) {
        Row other = own.get(row.key());
        if (other != null && differs(row, other)) {
          out.add(
              new Message(
                  Message.Kind.CONTRADICTION,
                  row.key().id(),
                  List.of(told(row), member.id() + ' ' + told(other)),
                  row.where(),
                  List.of(other.where())));
        }
      }
    }
    return List.copyOf(out);
  }

  private static boolean differs(Row one, Row other) {
    return one.party() != other.party()
        || one.party() == Row.Party.MEMBER && !one.member().equals(other.member());
  }

  private static String told(Row row) {
    return row.party() == Row.Party.MEMBER
        ? "member:" + row.member()
        : row.party().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Acts that two members hold on one system while no row says where the border is: by act, the
   * systems, or nothing where the act has no systems.
   */
  public static List<Message> doubleOwners(Judge judge, List<Control> controls) {
    Map<String, Set<String>> systems = new LinkedHashMap<>();
    Map<String, Set<String>> members = new LinkedHashMap<>();
    for (Judgement cell : judge.judge(controls)) {
      for (Finding finding : cell.findings()) {
        String act = finding.need().capability().id();
        DoubleOwners.of(judge, finding, cell.control().id())
            .forEach(
                (system, holding) -> {
                  members.computeIfAbsent(act, k -> new TreeSet<>()).addAll(holding);
                  Set<String> on = systems.computeIfAbsent(act, k -> new TreeSet<>());
                  system.ifPresent(on::add);
                });
      }
    }
    List<Message> out = new ArrayList<>();
    systems.forEach(
        (act, on) -> {
          List<String> details = new ArrayList<>(members.getOrDefault(act, Set.of()));
          details.addAll(on);
          out.add(new Message(Message.Kind.DOUBLE_OWNER, act, details, Where.NOWHERE));
        });
    return out;
  }
}
