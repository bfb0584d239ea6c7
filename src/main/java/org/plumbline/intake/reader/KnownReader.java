// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.intake.reader.KnownPassage.Topic;
import org.plumbline.intake.text.IntakeProblem;
import org.plumbline.problem.Place;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads {@code known.tsv}, a line a passage: what it speaks of, words, row, column, heading; and
 * the words that tell nothing from {@code likeness.yaml}.
 */
final class KnownReader {
  private static final int COLUMNS = 5;
  private static final String NOTHING = "-";
  private static final String NOT_HELD = "!";

  private final Set<String> subjects;
  private final Problems problems;

  /**
   * A reader of passages.
   *
   * @param subjects that phrases know
   */
  KnownReader(Set<String> subjects, Problems problems) {
    this.subjects = new HashSet<>(subjects);
    this.problems = problems;
  }

  /** How passages are compared. */
  LikenessWords words(YamlMap map, WordClasses classes) {
    map.allow("small_words", "endings", "other_subjects");
    map.texts("other_subjects").forEach(t -> subjects.add(t.value()));
    return new LikenessWords(
        new HashSet<>(map.texts("small_words").stream().map(YamlText::value).toList()),
        map.texts("endings").stream().map(YamlText::value).toList(),
        classes);
  }

  /**
   * All passages of a file. Notes a line without its five columns or with a subject that nobody
   * knows, INT-024.
   */
  List<KnownPassage> passages(Path file, String name) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    List<KnownPassage> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      Place place = new Place(name, i + 1, 1, 1, lines.get(i));
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != COLUMNS) {
        problems.error(IntakeProblem.KNOWN_LINE, place, lines.get(i));
        continue;
      }
      out.add(new KnownPassage(topics(cells[0], place), cells[1], cells[2], cells[3], cells[4]));
    }
    return out;
  }

  private List<Topic> topics(String text, Place place) {
    List<Topic> out = new ArrayList<>();
    for (String each : text.equals(NOTHING) ? new String[0] : text.split("\\|")) {
      boolean held = !each.startsWith(NOT_HELD);
      String[] topic = each.substring(held ? 0 : NOT_HELD.length()).split("/", 2);
      if (!subjects.contains(topic[0])) {
        problems.error(IntakeProblem.KNOWN_LINE, place, each);
      }
      out.add(new Topic(topic[0], topic.length > 1 ? topic[1] : "", held));
    }
    return out;
  }
}
