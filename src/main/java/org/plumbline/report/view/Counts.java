// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.assessment.Cadence;
import org.plumbline.judgement.Verdict;

/** Counts in the order of the verdicts as printed, or of the answers; they draw a bar. */
public record Counts(List<Integer> numbers) {
  public Counts {
    numbers = List.copyOf(numbers);
  }

  static Counts of(Map<Verdict, Integer> counts) {
    return new Counts(VerdictView.ORDER.stream().map(v -> counts.getOrDefault(v, 0)).toList());
  }

  static Counts only(Verdict verdict) {
    return of(Map.of(verdict, 1));
  }

  static Counts only(Cadence.Answer answer) {
    return new Counts(
        Arrays.stream(Cadence.Answer.values()).map(a -> a == answer ? 1 : 0).toList());
  }

  public int of(Verdict verdict) {
    return numbers.get(VerdictView.ORDER.indexOf(verdict));
  }

  public int total() {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  /** With spaces between them, as the picture of a bar reads them. */
  public String line() {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
