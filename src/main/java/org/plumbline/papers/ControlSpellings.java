// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds controls in a given set of ids. Blanks, capital letters, quotation marks, leading zeros and
 * the prefix of a CMMC level make no difference; objectives and lettered parts belong to their
 * control; a standard or paragraph of a rule stands for what hangs below it.
 */
public final class ControlSpellings implements ControlLookup {
  private static final Pattern PRACTICE =
      Pattern.compile("^[a-z]{2}[._ -]*(?:l[123][._ -]*)?(?=\\d+\\.\\d+\\.\\d|b\\.1\\.)");
  private static final Pattern PART =
      Pattern.compile(
          "(.+?)((?:\\[[a-z0-9,-]+]|\\([a-z]\\)|(?<=\\([a-z]\\))\\(\\d{1,2}\\)"
              + "|(?<=[a-z]{2}-\\d{1,2})\\.?[a-z]|(?<=\\.\\d{1,2}\\.\\d{1,2})\\.?[a-z]|(?<=[a-z])\\.\\d{1,2})\\.?)");
  private static final Pattern ENHANCEMENT = Pattern.compile("([a-z]{2}-\\d{1,2})\\.(\\d{1,2})");
  private static final Pattern CLAUSE = Pattern.compile("52\\.204-21\\(b\\)\\(1\\)\\(([ivx]+)\\)");
  private static final Pattern RULE = Pattern.compile("\\d+\\.\\d+(\\(.*)?");
  private static final Pattern CITED =
      Pattern.compile(
          "^(?:\\d{2} ?c\\.?f\\.?r\\.?|far|hipaa|glba|requirement|practice|control|safeguard|section|sec\\.|\u00a7+|cmmc|nist|sp|800-171|800-53|part|rev\\.? ?\\d|[ :,])+"
              + "(?=[a-z]{2}[._ -]|\\d)");

  /** A standard by its number, and what hangs below it under the next number. */
  private static final Map<String, String> FIRST = Map.of("(i)", "(ii)(", "(1)", "(2)");

  private static final Pattern SECTION = Pattern.compile("3(?:0[468]|1[0-6])[(.][a-z].*");

  /** Paragraphs of a section behind strokes: 312-a-2-i. */
  private static final Pattern STROKES =
      Pattern.compile(
          "((?:164\\.)?3(?:0[468]|1[0-6]))((?:[-.]\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})\\)?){1,4})");

  private static final Pattern SPAN = Pattern.compile("\\((\\d{1,2})\\)-\\((\\d{1,2})\\)");

  private static final Pattern UNBRACKETED = Pattern.compile("\\d{3}\\.\\d{1,3}\\.?[a-z0-9.()]*");

  private final Map<String, List<String>> byForm = new LinkedHashMap<>();
  private final Map<String, String> forms = new LinkedHashMap<>();

  private final Map<String, Set<String>> objectives;

  /** The ids of the controls of one or more frameworks; any letter may be an objective of one. */
  public ControlSpellings(Collection<String> ids) {
    this(ids, Map.of());
  }

  /**
   * The same, with the letters of the objectives that are known.
   *
   * @param objectives small letters, by the id of the control; another letter names nothing
   */
  public ControlSpellings(Collection<String> ids, Map<String, Set<String>> objectives) {
    this.objectives = Map.copyOf(objectives);
    ids.forEach(id -> forms.put(id, form(id)));
    forms.forEach((id, form) -> byForm.computeIfAbsent(form, k -> new ArrayList<>()).add(id));
  }

  /** An id without what people write differently. */
  private static String form(String text) {
    String plain =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\u2010-\u2015\u2212]", "-")
            .replaceAll("['\"\u2018\u2019\u201c\u201d]", "")
            .replaceAll("[\\s\u00a0]+", " ");
    String uncited = CITED.matcher(plain).replaceFirst("");
    String bare =
        PRACTICE
            .matcher(uncited)
            .replaceFirst("")
            .replace(" ", "")
            .replaceAll("(?<!\\d)0+(?=\\d)", "")
            .replaceFirst("^([a-z]{2})(?=\\d)", "$1-");
    Matcher enhancement = ENHANCEMENT.matcher(bare);
    Matcher clause = CLAUSE.matcher(bare);
    if (enhancement.matches()) {
      return enhancement.group(1) + '(' + enhancement.group(2) + ')';
    }
    return clause.matches() ? "b.1." + clause.group(1) : bare;
  }

  /** The standard or paragraph of a rule that an id cites, in one spelling; empty for others. */
  public static Optional<String> cited(String written) {
    return Optional.of(whole(form(written))).filter(f -> RULE.matcher(f).matches());
  }

  @Override
  public List<Hit> find(String written) {
    String form = bracketed(whole(form(written)));
    List<Hit> out = new ArrayList<>(exact(form, ""));
    if (RULE.matcher(form).matches()) {
      out.addAll(below(form));
    }
    if (out.isEmpty() && form.endsWith(")") && RULE.matcher(form).matches()) {
      out.addAll(inParagraph(form));
    }
    return out.isEmpty() ? ofParts(form) : out;
  }

  /** A paragraph below one that we know is a part of it: 314.4(c)(1)(ii). */
  private List<Hit> inParagraph(String form) {
    for (int end = form.lastIndexOf('('); end > 0; end = form.lastIndexOf('(', end - 1)) {
      List<Hit> found = exact(form.substring(0, end), form.substring(end));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return inSpan(form);
  }

  /** One of the paragraphs that a control has together: 314.4(a)(2) of 314.4(a)(1)-(2). */
  private List<Hit> inSpan(String form) {
    int last = form.lastIndexOf('(');
    String part = form.substring(last);
    return forms.entrySet().stream()
        .filter(e -> e.getValue().startsWith(form.substring(0, last) + "("))
        .filter(e -> spans(e.getValue().substring(last), part))
        .map(e -> new Hit(e.getKey(), part, false, Integer.MAX_VALUE))
        .toList();
  }

  private static boolean spans(String span, String part) {
    Matcher ends = SPAN.matcher(span);
    return ends.matches()
        && part.matches("\\(\\d{1,2}\\)")
        && number(part) >= Integer.parseInt(ends.group(1))
        && number(part) <= Integer.parseInt(ends.group(2));
  }

  private static int number(String part) {
    return Integer.parseInt(part.substring(1, part.length() - 1));
  }

  /** Sections of 45 CFR 164 are cited without the part, too: 308(a)(2). */
  private static String whole(String written) {
    Matcher strokes = STROKES.matcher(written);
    String form =
        strokes.matches()
            ? strokes.group(1) + strokes.group(2).replaceAll("[-.]\\(?(\\w+)\\)?", "($1)")
            : written;
    return SECTION.matcher(form).matches() ? "164." + form : form;
  }

  /** The form of an id of a rule that lacks brackets, where only one has its signs. */
  private String bracketed(String form) {
    if (!UNBRACKETED.matcher(form).matches()
        || form.matches("\\d+\\.\\d+(?:\\(\\w+\\))*")
        || byForm.containsKey(form)) {
      return form;
    }
    List<String> same =
        byForm.keySet().stream().filter(f -> bare(f).equals(bare(form))).limit(2).toList();
    return same.size() == 1 ? same.get(0) : form;
  }

  private static String bare(String form) {
    return form.replaceAll("[().]", "");
  }

  private List<Hit> exact(String form, String part) {
    return byForm.getOrDefault(form, List.of()).stream()
        .map(id -> new Hit(id, part, false, Integer.MAX_VALUE))
        .toList();
  }

  /** What hangs below a standard or paragraph; a standard may be cited by its first sentence. */
  private List<Hit> below(String form) {
    List<Hit> out = inside(form + "(", form.length());
    if (out.isEmpty() && !byForm.containsKey(form)) {
      for (Map.Entry<String, String> first : FIRST.entrySet()) {
        if (form.endsWith(first.getKey())) {
          String above = form.substring(0, form.length() - first.getKey().length());
          List<Hit> inside = inside(above + first.getValue(), form.length());
          return inside.isEmpty() ? beside(above, first, form) : inside;
        }
      }
    }
    return out;
  }

  /** A standard whose specifications stand beside it: 164.312(c)(1) and (c)(2). */
  private List<Hit> beside(String above, Map.Entry<String, String> first, String form) {
    Pattern paragraph =
        first.getKey().equals("(1)")
            ? Pattern.compile(Pattern.quote(above) + "\\(\\d{1,2}\\)")
            : Pattern.compile(Pattern.quote(above) + "\\([ivx]{1,4}\\)");
    return forms.entrySet().stream()
        .filter(e -> paragraph.matcher(e.getValue()).matches())
        .map(e -> new Hit(e.getKey(), "", true, form.length()))
        .toList();
  }

  private List<Hit> inside(String beginning, int depth) {
    return forms.entrySet().stream()
        .filter(e -> e.getValue().startsWith(beginning))
        .map(e -> new Hit(e.getKey(), "", true, depth))
        .toList();
  }

  private boolean objective(String control, String part) {
    Set<String> known = objectives.get(control);
    return known == null || part.length() != 1 || known.contains(part);
  }

  /** The control of an objective or of a lettered part. */
  private List<Hit> ofParts(String form) {
    String control = form;
    StringBuilder part = new StringBuilder();
    Matcher matcher = PART.matcher(control);
    while (matcher.matches()) {
      part.insert(0, matcher.group(2));
      control = matcher.group(1);
      String letters = part.toString().replaceAll("[\\[\\]().]", "");
      List<Hit> found =
          exact(control, letters).stream().filter(h -> objective(h.control(), letters)).toList();
      if (!found.isEmpty()) {
        return found;
      }
      matcher = PART.matcher(control);
    }
    return List.of();
  }
}
