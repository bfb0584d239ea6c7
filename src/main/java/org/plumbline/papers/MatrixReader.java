// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads the rows of responsibility matrices: what each speaks of, in any spelling, and who acts, in
 * the words of real tables. Problems ENG-069, PAP-010; ids that nothing has become messages.
 */
final class MatrixReader {
  private static final String ROWS = "rows";

  /** Rows that nobody has held against the table count for nothing. */
  private static final String CONFIRMED = "confirmed";

  private final Vocabulary vocabulary;
  private final ControlLookup controls;
  private final Problems problems;

  MatrixReader(Vocabulary vocabulary, ControlLookup controls, Problems problems) {
    this.vocabulary = vocabulary;
    this.controls = controls;
    this.problems = problems;
  }

  /** What a row speaks of, and how narrowly the table names it. */
  record Subject(Row.Key key, String part, boolean fanned, int depth) {}

  /** A row as written. */
  record Written(
      List<Subject> subjects,
      PartyText party,
      Set<String> members,
      boolean signed,
      String evidence,
      OptionalInt every,
      Optional<List<String>> covers,
      Where where) {}

  /**
   * The rows of one table.
   *
   * @param provider name of the provider, which tables use as a word for it
   * @param document id or title of the table
   * @param messages takes ids that nothing has
   */
  List<Written> rows(
      YamlMap table, String provider, String document, boolean signed, List<Message> messages) {
    List<Written> out = new ArrayList<>();
    int waiting = 0;
    for (YamlMap map : table.maps(ROWS)) {
      map.allow("for", "party", "members", "evidence", "every", "covers", "words", CONFIRMED);
      if (!map.yes(CONFIRMED, true)) {
        waiting++;
        continue;
      }
      Where where =
          new Where(
              document, "", map.optional("words").map(YamlText::value).orElse(""), map.place());
      List<Subject> subjects = new ArrayList<>();
      if (!map.has("for")) {
        map.text("for");
      }
      for (YamlText key : map.texts("for")) {
        subjects.addAll(subjects(key, document, messages));
      }
      Set<String> members = new LinkedHashSet<>(TermReader.texts(map, "members"));
      party(map, provider)
          .ifPresent(
              party ->
                  out.add(
                      new Written(
                          subjects,
                          party,
                          members,
                          signed,
                          map.textOr("evidence", ""),
                          DutiesReader.every(map),
                          ScopeWords.read(map, "covers"),
                          where)));
    }
    if (waiting > 0) {
      problems.warning(OfferFileProblem.ROWS_WAIT, table.placeOfKey(ROWS), waiting);
    }
    return out;
  }

  private Optional<PartyText> party(YamlMap map, String provider) {
    YamlText word = map.text("party");
    Optional<PartyText> party = PartyText.read(word.value(), provider);
    if (party.isEmpty() && !word.value().isEmpty()) {
      problems.error(
          OfferFileProblem.PARTY,
          word.place(),
          word.value(),
          org.plumbline.problem.Spelling.quoted(PartyText.WORDS));
    }
    if (party.filter(PartyText.Ask.class::isInstance).isPresent()) {
      problems.warning(OfferFileProblem.PARTY_OPEN, word.place(), word.value());
      return Optional.empty();
    }
    return party;
  }

  private List<Subject> subjects(YamlText key, String document, List<Message> messages) {
    String word = key.value().strip();
    if (vocabulary.capabilities().containsKey(word)) {
      return List.of(whole(Row.Grain.CAPABILITY, word));
    }
    if (vocabulary.areas().contains(word)) {
      return List.of(whole(Row.Grain.AREA, word));
    }
    List<ControlLookup.Hit> hits = controls.find(word);
    if (hits.isEmpty()) {
      Where where = new Where(document, "", word, key.place());
      messages.add(new Message(Message.Kind.UNKNOWN_ID, word, where));
    }
    return hits.stream()
        .map(
            hit ->
                new Subject(
                    new Row.Key(Row.Grain.CONTROL, hit.control()),
                    hit.part(),
                    hit.fanned(),
                    hit.depth()))
        .toList();
  }

  private static Subject whole(Row.Grain grain, String id) {
    return new Subject(new Row.Key(grain, id), "", false, Integer.MAX_VALUE);
  }

  /** Rows of a provider's own matrices, one for each thing they speak of. */
  List<Row> own(List<Written> written, List<String> general, List<Message> messages) {
    SettledRows settled = new SettledRows(general, false);
    for (Written row : written) {
      ofProvider(row).ifPresent(party -> settled.add(row, party, member(row)));
    }
    return settled.rows(messages);
  }

  private static String member(Written row) {
    return row.party() instanceof PartyText.Member member ? member.id() : "";
  }

  private Optional<Row.Party> ofProvider(Written row) {
    if (row.party() instanceof PartyText.Party party) {
      return Optional.of(party.party());
    }
    if (row.party() instanceof PartyText.Member member && !member.withClient()) {
      return Optional.of(Row.Party.MEMBER);
    }
    String word = row.party() instanceof PartyText.Member m ? "joint:" + m.id() : "members";
    problems.error(OfferFileProblem.PARTY_OF_TABLE, row.where().place(), word);
    return Optional.empty();
  }
}
