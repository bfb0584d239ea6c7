// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where everything stands in one sheet; what a person confirms and a mapping file keeps.
 *
 * @param sheet name of the sheet; empty in a file of one table
 * @param head rows of the head, none where the table has no head
 * @param id column of the ids
 * @param objective column of the objective letters, where they have their own
 * @param parties columns of marks or letters, by column
 * @param types columns of the word that says who acts, the first party's before those beside it
 * @param evidence column of what shows it
 * @param words columns of what the provider does, in its words
 * @param clientWords columns of what is left to the client
 * @param prefers which counts where letters and word differ
 */
public record Layout(
    String sheet,
    List<Integer> head,
    int id,
    OptionalInt objective,
    Map<Integer, Party> parties,
    List<Integer> types,
    OptionalInt evidence,
    List<Integer> words,
    List<Integer> clientWords,
    Optional<Prefers> prefers) {
  /** Names of what a column holds that is no party's, in files. */
  public static final String ID = "id";

  public static final String OBJECTIVE = "objective";
  public static final String TYPE = "type";
  public static final String EVIDENCE = "evidence";
  public static final String WORDS = "words";
  public static final String CLIENT_WORDS = "client-words";

  /** What a column can be, as files spell it: the ids, the parties, what is said beside them. */
  public static List<String> roles() {
    List<String> out = new ArrayList<>(List.of(ID, OBJECTIVE));
    Arrays.stream(Acts.values())
        .sorted(Comparator.reverseOrder())
        .map(Acts::spelling)
        .forEach(out::add);
    out.addAll(List.of(TYPE, WORDS, CLIENT_WORDS, EVIDENCE));
    return out;
  }

  /**
   * A layout by what each column is.
   *
   * @param is what each column is taken for, as files spell it; one of them is the id
   * @param names whom a party's column names, where it is somebody else
   */
  static Layout of(
      String sheet,
      List<Integer> head,
      SortedMap<Integer, String> is,
      Map<Integer, String> names,
      Optional<Prefers> prefers) {
    Map<Integer, Party> parties = new TreeMap<>();
    Map<String, List<Integer>> by = new TreeMap<>();
    is.forEach(
        (column, role) ->
            Acts.spelled(role)
                .ifPresentOrElse(
                    a -> parties.put(column, new Party(a, names.getOrDefault(column, ""))),
                    () -> by.computeIfAbsent(role, k -> new ArrayList<>()).add(column)));
    return new Layout(
        sheet,
        head,
        by.getOrDefault(ID, List.of()).get(0),
        first(by, OBJECTIVE),
        parties,
        by.getOrDefault(TYPE, List.of()),
        first(by, EVIDENCE),
        by.getOrDefault(WORDS, List.of()),
        by.getOrDefault(CLIENT_WORDS, List.of()),
        prefers);
  }

  private static OptionalInt first(Map<String, List<Integer>> by, String role) {
    return by.getOrDefault(role, List.of()).stream().mapToInt(c -> c).findFirst();
  }

  public Layout {
    head = List.copyOf(head);
    parties = Collections.unmodifiableMap(new TreeMap<>(parties));
    types = List.copyOf(types);
    words = List.copyOf(words);
    clientWords = List.copyOf(clientWords);
  }

  /**
   * Whose a column is.
   *
   * @param acts the party, or both, or nobody
   * @param name whom it names, where it is somebody else
   */
  public record Party(Acts acts, String name) {}

  /** Which of two columns counts. */
  public enum Prefers {
    LETTERS,
    TYPE
  }

  /** The first column of a word that says who acts. */
  public OptionalInt type() {
    return types.stream().mapToInt(c -> c).findFirst();
  }

  /** What each column that is read is taken for, as files spell it, from the left. */
  public Map<Integer, String> columns() {
    Map<Integer, String> out = new TreeMap<>();
    words.forEach(c -> out.put(c, WORDS));
    clientWords.forEach(c -> out.put(c, CLIENT_WORDS));
    evidence.ifPresent(c -> out.put(c, EVIDENCE));
    types.forEach(c -> out.put(c, TYPE));
    objective.ifPresent(c -> out.put(c, OBJECTIVE));
    parties.forEach((c, p) -> out.put(c, p.acts().spelling()));
    out.put(id, ID);
    return out;
  }

  /** This, with other columns that say who acts; they are nothing else. */
  Layout by(Map<Integer, Party> others, List<Integer> words) {
    return new Layout(
        sheet,
        head,
        id,
        objective,
        others,
        words,
        evidence.stream().filter(c -> free(c, others, words)).findFirst(),
        this.words.stream().filter(c -> free(c, others, words)).toList(),
        clientWords.stream().filter(c -> free(c, others, words)).toList(),
        prefers);
  }

  /** This, with what counts where letters and word differ. */
  Layout preferring(Optional<Prefers> first) {
    return new Layout(
        sheet, head, id, objective, parties, types, evidence, words, clientWords, first);
  }

  /** The same columns on another sheet. */
  Layout on(String other, List<Integer> rows) {
    return new Layout(
        other, rows, id, objective, parties, types, evidence, words, clientWords, prefers);
  }

  private static boolean free(int column, Map<Integer, Party> parties, List<Integer> types) {
    return !parties.containsKey(column) && !types.contains(column);
  }

  /** True where anything says who acts. */
  boolean complete() {
    return !types.isEmpty() || !parties.isEmpty() || !words.isEmpty() && !clientWords.isEmpty();
  }
}
