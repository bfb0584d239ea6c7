// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads the file of several providers together. A row of its table is turned to each member: the
 * provider's for whom it names, another party's for the others. Problems PAP-006, PAP-010, PAP-011.
 */
public final class ArrangementReader {
  private static final String MEMBERS = "members";

  private final Vocabulary vocabulary;
  private final ControlLookup controls;
  private final Problems problems;

  public ArrangementReader(Vocabulary vocabulary, ControlLookup controls, Problems problems) {
    this.vocabulary = vocabulary;
    this.controls = controls;
    this.problems = problems;
  }

  /**
   * The arrangement of a file; empty when it is no YAML.
   *
   * @param offers papers it may name
   * @param name the file as the user would name it
   */
  public Optional<Arrangement> read(Path file, String name, List<Papers> offers) {
    return Yaml.read(file, name, problems).map(map -> read(map, offers));
  }

  /** The arrangement of a file already parsed. */
  public Arrangement read(YamlMap map, List<Papers> offers) {
    map.allow("id", MEMBERS, "matrix");
    List<Papers> members = members(map, offers);
    List<Message> messages = new ArrayList<>();
    List<MatrixReader.Written> written = new ArrayList<>();
    MatrixReader reader = new MatrixReader(vocabulary, controls, problems);
    for (YamlMap table : map.maps("matrix")) {
      table.allow("document", "rows");
      Optional<YamlMap> document = table.map("document");
      boolean signed = document.map(d -> d.yes("signed", false)).orElse(false);
      String title = document.map(this::title).orElse("");
      written.addAll(reader.rows(table, "", title, signed, messages));
    }
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Papers member : members) {
      List<Message> own = new ArrayList<>();
      rows.put(member.id(), turned(written, member, members, own));
      own.stream().filter(m -> !messages.contains(m)).forEach(messages::add);
    }
    return new Arrangement(map.text("id").value(), members, rows, messages);
  }

  private String title(YamlMap document) {
    document.allow("title", "kind", "date", "version", "signed");
    DateText.read(document, "date", problems);
    return document.name("title").value();
  }

  private List<Papers> members(YamlMap map, List<Papers> offers) {
    List<String> known = offers.stream().map(Papers::id).toList();
    Set<String> ids = new LinkedHashSet<>();
    for (YamlText text : map.texts(MEMBERS)) {
      if (isMember(text, known) && !ids.add(text.value())) {
        problems.error(OfferFileProblem.MEMBER_TWICE, text.place(), text.value());
      }
    }
    if (map.texts(MEMBERS).isEmpty()) {
      problems.error(OfferFileProblem.NO_MEMBERS, map.placeOfKey(MEMBERS));
    }
    return offers.stream().filter(o -> ids.contains(o.id())).toList();
  }

  private boolean isMember(YamlText text, List<String> known) {
    if (!known.contains(text.value())) {
      problems.error(
          OfferFileProblem.MEMBER,
          text.place(),
          text.value(),
          org.plumbline.problem.Spelling.hint(text.value(), known));
    }
    return known.contains(text.value());
  }

  private List<Row> turned(
      List<MatrixReader.Written> written,
      Papers member,
      List<Papers> members,
      List<Message> messages) {
    SettledRows settled = new SettledRows(member.covers(), true);
    List<String> ids = members.stream().map(Papers::id).toList();
    for (MatrixReader.Written row : written) {
      Set<String> named = named(row, ids);
      MatrixReader.Written known =
          new MatrixReader.Written(
              row.subjects(),
              row.party(),
              named,
              row.signed(),
              row.evidence(),
              row.every(),
              row.covers(),
              row.where());
      if (row.party() instanceof PartyText.Party party) {
        settled.add(known, party.party(), "");
      } else if (!named.contains(member.id())) {
        settled.add(known, Row.Party.MEMBER, String.join(", ", named));
      } else {
        boolean joint = row.party() instanceof PartyText.Member m && m.withClient();
        settled.add(known, joint ? Row.Party.JOINT : Row.Party.PROVIDER, "");
      }
    }
    return settled.rows(messages);
  }

  private Set<String> named(MatrixReader.Written row, List<String> ids) {
    Set<String> out = new LinkedHashSet<>();
    Set<String> written =
        row.party() instanceof PartyText.Member member ? Set.of(member.id()) : row.members();
    for (String id : written) {
      if (isMember(new YamlText(id, row.where().place()), ids)) {
        out.add(id);
      }
    }
    return out;
  }
}
