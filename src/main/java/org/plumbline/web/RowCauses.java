// SPDX-License-Identifier: Apache-2.0
package org.plumbline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.application.Evaluation;
import org.plumbline.application.Evaluator;
import org.plumbline.application.Recent;
import org.plumbline.application.Request;
import org.plumbline.application.UnknownWordException;
import org.plumbline.assessment.Cell;
import org.plumbline.judgement.Verdict;
import org.plumbline.problem.BadInputException;
import org.plumbline.store.Organizations;
import org.springframework.stereotype.Component;

/**
 * Why each answer differs between two assessments. What lies beneath them is changed one kind after
 * the other, from what was to what is, and judged anew in between; a row has the causes at which
 * its answer moved.
 */
@Component
class RowCauses {
  /** Answers of the cells of one offer by key; none where it cannot be judged. */
  private record State(Optional<Map<String, Verdict>> verdicts) {}

  private static final int MOST = 16;

  private final Office office;
  private final Organizations organizations;
  private final Recent<Asked, State> states = new Recent<>(MOST);

  RowCauses(Office office, Organizations organizations) {
    this.office = office;
    this.organizations = organizations;
  }

  /**
   * One side of a comparison.
   *
   * @param catalog SHA-256 of the catalogs it was judged by
   */
  record Side(int edition, LocalDate day, String catalog, Map<String, Verdict> verdicts) {}

  /**
   * Files in between: those of one edition with the organization's own file of another, judged on a
   * day.
   */
  private record Asked(String slug, String offer, int offers, int own, LocalDate day) {}

  /**
   * The causes of each row that differs, by its key, as codes.
   *
   * @param kinds that differ beneath, in the order of {@link Causes#ALL}
   * @param catalog SHA-256 of the catalogs of this program; by others nothing is judged anew
   */
  Map<String, List<String>> of(
      String slug, String offer, List<String> kinds, Side before, Side after, String catalog) {
    Map<String, Set<String>> out = new HashMap<>();
    Map<String, Verdict> last = before.verdicts();
    List<String> open = new ArrayList<>();
    boolean known = after.catalog().equals(catalog);
    for (int i = 0; i < kinds.size(); i++) {
      open.add(kinds.get(i));
      Optional<Map<String, Verdict>> next =
          i + 1 == kinds.size()
              ? Optional.of(after.verdicts())
              : known
                  ? between(
                      new Asked(
                          slug,
                          offer,
                          before.edition(),
                          own(kinds, i, before, after),
                          kinds.subList(0, i + 1).contains(Causes.DAY)
                              ? after.day()
                              : before.day()))
                  : Optional.empty();
      if (next.isPresent()) {
        moved(last, next.get(), open, out);
        last = next.get();
        open.clear();
      }
    }
    Map<String, List<String>> listed = new HashMap<>();
    out.forEach((key, causes) -> listed.put(key, List.copyOf(causes)));
    return listed;
  }

  private static int own(List<String> kinds, int at, Side before, Side after) {
    return kinds.subList(0, at + 1).contains(Causes.OWN) ? after.edition() : before.edition();
  }

  private static void moved(
      Map<String, Verdict> from,
      Map<String, Verdict> to,
      List<String> causes,
      Map<String, Set<String>> out) {
    Set<String> keys = new LinkedHashSet<>(from.keySet());
    keys.addAll(to.keySet());
    keys.stream()
        .filter(k -> from.get(k) != to.get(k))
        .forEach(k -> out.computeIfAbsent(k, n -> new LinkedHashSet<>()).addAll(causes));
  }

  private Optional<Map<String, Verdict>> between(Asked asked) {
    return states.get(asked, () -> judged(asked)).verdicts();
  }

  private State judged(Asked asked) {
    Map<String, byte[]> files = new TreeMap<>(organizations.judged(asked.slug(), asked.offers()));
    if (asked.own() != asked.offers()) {
      files.keySet().removeIf(Causes::own);
      organizations.judged(asked.slug(), asked.own()).entrySet().stream()
          .filter(e -> Causes.own(e.getKey()))
          .forEach(e -> files.put(e.getKey(), e.getValue()));
    }
    try {
      Path folder = Files.createTempDirectory("plumbline-between-");
      try {
        Edits.write(files, folder);
        return new State(Optional.of(verdicts(folder, asked)));
      } catch (BadInputException | UnknownWordException e) {
        // such a mixture need not fit together
        return new State(Optional.empty());
      } finally {
        Edits.remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Verdict> verdicts(Path folder, Asked asked) {
    Request request =
        new Request(Optional.of(folder), Optional.empty(), Optional.empty(), asked.day());
    Evaluation evaluation = new Evaluator(office.library()).evaluate(request, asked.offer());
    Map<String, Verdict> out = new HashMap<>();
    for (Cell cell : evaluation.assessment().cells(asked.offer())) {
      String key = cell.control().framework() + "/" + cell.control().id() + "/" + asked.offer();
      out.put(key, cell.verdict());
    }
    return out;
  }
}
