// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;
import org.plumbline.papers.ControlSpellings;

/** What the catalogues call a control that a row of a table names by its citation only. */
public final class ControlTitles {
  /** No catalogue: no row is a control. */
  public static final ControlTitles NONE = new ControlTitles(List::of);

  /** A row that may be a citation; others are not looked up. */
  private static final Pattern CITED =
      Pattern.compile("(?s).*(?:3[01]\\d|\\d\\.\\d{1,2}\\.\\d|[A-Z]{2}[-.]\\w|314\\.\\d).*");

  private static final Pattern WORD = Pattern.compile("\\p{L}{4}");
  private static final int LONGEST = 40;

  private final Supplier<List<Framework>> frameworks;
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
  private @Nullable ControlSpellings spellings;
  private final Map<String, String> titles = new HashMap<>();

  /**
   * The titles of all controls.
   *
   * @param frameworks asked once, when the first row looks like a citation
   */
  public ControlTitles(Supplier<List<Framework>> frameworks) {
    this.frameworks = frameworks;
  }

  /** The title of the control that a row names; empty where it names none, or says more. */
  Optional<String> of(String row) {
    boolean may =
        row.length() <= LONGEST && CITED.matcher(row).matches() && !WORD.matcher(row).find();
    return may ? known.computeIfAbsent(row, this::found) : Optional.empty();
  }

  private Optional<String> found(String row) {
    return all().find(row).stream()
        .map(hit -> titles.getOrDefault(hit.control(), ""))
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  private synchronized ControlSpellings all() {
    ControlSpellings read = spellings;
    if (read == null) {
      for (Framework framework : frameworks.get()) {
        for (Control control : framework.controls()) {
          titles.putIfAbsent(control.id(), control.title());
        }
      }
      read = new ControlSpellings(titles.keySet());
      spellings = read;
    }
    return read;
  }
}
