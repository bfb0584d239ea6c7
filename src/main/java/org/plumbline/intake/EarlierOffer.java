// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people have made of an offer since its papers were read: answers, scope, signatures, the
 * order of the papers, and whole sections that no reading writes, such as a matrix. A second
 * reading keeps all of it.
 */
final class EarlierOffer {
  private static final Pattern TOP = Pattern.compile("^([a-z_]+):.*$");
  private static final Pattern DOCUMENT =
      Pattern.compile("^ *- (?:\\{)?id: *\"?([^\",}]+?)\"?(?:,.*| *)$");
  private static final Pattern SAID =
      Pattern.compile("^ +(?:signed|signed_by|signed_on|rank|accepts|part_of|date|may_change):.*$");

  /** Sections that a reading writes anew. */
  private static final Set<String> READ =
      Stream.concat(
              OfferText.SECTIONS.stream(),
              Stream.of("id", "provider", "calls_itself", "documents", OfferText.CLAIMS))
          .collect(Collectors.toUnmodifiableSet());

  private final List<String> lines;

  /** The lines of the file; none for a first reading. */
  EarlierOffer(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  List<String> lines() {
    return lines;
  }

  /** Comments at the end: where answers came from, and those that do not count yet. */
  List<String> closing() {
    int from = lines.size();
    while (from > 0 && (lines.get(from - 1).startsWith("#") || lines.get(from - 1).isBlank())) {
      from--;
    }
    return lines.subList(from, lines.size());
  }

  /** Entries that somebody has answered, as they stand in the file, by their quotation. */
  Map<String, String> answered() {
    Map<String, String> out = new LinkedHashMap<>();
    for (EntryBlocks.Located each : EntryBlocks.in(lines)) {
      if (!each.confirmed().equals("no")) {
        String block = String.join("\n", lines.subList(each.from(), each.to())) + "\n";
        out.merge(each.quotation(), block, String::concat);
      }
    }
    return out;
  }

  /** Quotations of all entries, by what they are said of. */
  Map<String, String> quotations() {
    Map<String, String> out = new LinkedHashMap<>();
    EntryBlocks.in(lines).forEach(e -> out.putIfAbsent(e.quotation(), e.words()));
    return out;
  }

  /** What somebody said of a paper: signatures, rank. Lines without their indent. */
  List<String> saidOf(String document, List<String> read) {
    List<String> keys = read.stream().map(EarlierOffer::key).toList();
    return documents().getOrDefault(document, List.of()).stream()
        .filter(l -> SAID.matcher(l).matches())
        .map(String::strip)
        .filter(l -> !keys.contains(key(l)))
        .toList();
  }

  private static String key(String line) {
    return line.strip().replaceFirst(":.*$", "");
  }

  /** Entries of papers that the reading does not know, line by line. */
  List<String> otherDocuments(Set<String> known) {
    List<String> out = new ArrayList<>();
    documents().forEach((id, entry) -> out.addAll(known.contains(id) ? List.of() : entry));
    return out;
  }

  private Map<String, List<String>> documents() {
    Map<String, List<String>> out = new LinkedHashMap<>();
    boolean inside = false;
    List<String> entry = new ArrayList<>();
    for (String line : lines) {
      if (TOP.matcher(line).matches()) {
        inside = line.startsWith("documents:");
        continue;
      }
      Matcher id = DOCUMENT.matcher(line);
      if (inside && id.matches()) {
        entry = new ArrayList<>();
        out.put(id.group(1), entry);
      }
      if (inside) {
        entry.add(line);
      }
    }
    return out;
  }

  /** Sections that no reading writes, whole and in their order. */
  List<String> otherSections() {
    List<String> out = new ArrayList<>();
    boolean ours = true;
    for (String line : lines) {
      Matcher top = TOP.matcher(line);
      if (top.matches()) {
        ours = READ.contains(top.group(1));
      }
      if (!ours && !line.startsWith("#")) {
        out.add(line);
      }
    }
    return out;
  }
}
