// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.application.OrganizationText.Row;
import org.plumbline.intake.form.Questions;

/** Two forms of the same organization, field by field, in the words of the page. */
final class SystemsCompared {
  private static final String BETWEEN = ", ";

  private final Office office;

  SystemsCompared(Office office) {
    this.office = office;
  }

  /** Every field of either; what is the same is among them. */
  List<Conflict.Field> of(SystemsForm mine, SystemsForm theirs) {
    List<Conflict.Field> out = new ArrayList<>();
    out.add(field("web.start.name", mine.name(), theirs.name()));
    out.add(field("web.start.people", mine.people(), theirs.people()));
    out.add(field("web.systems.staff", staff(mine.staff()), staff(theirs.staff())));
    Map<String, Row> here = byName(mine);
    Map<String, Row> there = byName(theirs);
    Set<String> names = new LinkedHashSet<>(here.keySet());
    names.addAll(there.keySet());
    for (String name : names) {
      out.add(new Conflict.Field(name, said(here.get(name)), said(there.get(name))));
    }
    mine.facts().keySet().forEach(f -> out.add(fact(f, mine, theirs)));
    return out;
  }

  private Conflict.Field field(String key, String mine, String theirs) {
    return new Conflict.Field(office.words().say(key, Map.of()), mine, theirs);
  }

  private static Map<String, Row> byName(SystemsForm form) {
    Map<String, Row> out = new LinkedHashMap<>();
    form.rows().forEach(r -> out.put(r.name(), r));
    return out;
  }

  private String said(@org.jspecify.annotations.Nullable Row row) {
    return row == null
        ? ""
        : Stream.of(
                row.what(),
                word("class", row.type()),
                word("data", row.data()),
                row.who(),
                row.duties().isEmpty() ? "" : word("care", row.duties()))
            .filter(t -> !t.isEmpty())
            .collect(Collectors.joining(BETWEEN));
  }

  private String word(String list, String value) {
    return Questions.choices(list, office.words()).getOrDefault(value, value);
  }

  private String staff(String level) {
    return office.library().workspace().traits().all().stream()
        .filter(t -> t.ofOrganisation())
        .flatMap(
            t ->
                t.levels().stream()
                    .filter(l -> l.name().equals(level))
                    .map(l -> Questions.level(t, l, office.words())))
        .findFirst()
        .orElse(level);
  }

  private Conflict.Field fact(String id, SystemsForm mine, SystemsForm theirs) {
    Optional<String> question =
        Optional.ofNullable(office.library().workspace().vocabulary().facts().get(id))
            .map(f -> f.question());
    return new Conflict.Field(
        question.orElse(id), answer(mine.facts().get(id)), answer(theirs.facts().get(id)));
  }

  private String answer(@org.jspecify.annotations.Nullable String value) {
    String known = value == null ? "unknown" : value;
    return List.of("yes", "no", "unknown").contains(known)
        ? office.words().say("web.systems.fact-" + known, Map.of())
        : known;
  }
}
