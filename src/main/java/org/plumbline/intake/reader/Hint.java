// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters of which some must stand in a text before a wording can: a quick look before its pattern
 * is tried.
 *
 * @param needs each a list of letters of which one must stand in the text
 */
record Hint(List<List<String>> needs) {
  private static final int MOST_NEEDS = 3;

  Hint {
    needs = needs.stream().map(List::copyOf).toList();
  }

  /** What every text with this wording holds. */
  static Hint of(String wording) {
    List<List<String>> needs = new ArrayList<>();
    for (String piece : pieces(wording)) {
      List<String> letters = letters(piece);
      if (!letters.isEmpty()) {
        needs.add(letters);
      }
    }
    needs.sort(java.util.Comparator.comparingInt(List::size));
    return new Hint(needs.subList(0, Math.min(MOST_NEEDS, needs.size())));
  }

  /** False where the wording cannot stand in the text. */
  boolean may(String folded) {
    for (List<String> need : needs) {
      if (!any(need, folded)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(List<String> letters, String folded) {
    for (String each : letters) {
      if (folded.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** Words and groups in their order, without those that may be missing. */
  private static List<String> pieces(String wording) {
    List<String> out = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int depth = 0;
    int missing = 0;
    for (char c : (wording + " ").toCharArray()) {
      missing += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (missing > 0 || c == ']') {
        continue;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '?' && piece.isEmpty() && !out.isEmpty() && depth == 0) {
        out.remove(out.size() - 1);
        continue;
      }
      if (depth == 0 && (c == ' ' || c == '-' || c == ')')) {
        piece.append(c == ')' ? ")" : "");
        out.add(piece.toString());
        piece.setLength(0);
      } else {
        piece.append(c);
      }
    }
    return out;
  }

  /** Of a word its longest letters, of a group those of each choice; none where one is free. */
  private static List<String> letters(String piece) {
    if (!piece.startsWith("(") || !piece.endsWith(")")) {
      String word = longest(piece);
      return word.isEmpty() ? List.of() : List.of(word);
    }
    List<String> out = new ArrayList<>();
    for (String choice : choices(piece.substring(1, piece.length() - 1))) {
      List<String> own =
          pieces(choice).stream()
              .map(Hint::letters)
              .filter(l -> !l.isEmpty())
              .findFirst()
              .orElse(List.of());
      if (own.isEmpty()) {
        return List.of();
      }
      out.addAll(own);
    }
    return out;
  }

  private static List<String> choices(String group) {
    List<String> out = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= group.length(); i++) {
      char c = i < group.length() ? group.charAt(i) : '|';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        out.add(group.substring(from, i));
        from = i + 1;
      }
    }
    return out;
  }

  private static String longest(String word) {
    String best = "";
    for (String run : word.replaceAll("\\w\\?|\\(.*", "*").split("[^\\w'$/]+")) {
      best = run.length() > best.length() ? run : best;
    }
    return best;
  }
}
