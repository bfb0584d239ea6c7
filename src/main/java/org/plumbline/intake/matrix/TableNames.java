// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.intake.grid.Cell;
import org.plumbline.intake.grid.Grid;
import org.plumbline.intake.grid.Line;
import org.plumbline.intake.grid.Sheet;

/** Names of the parties as a table itself gives them, where nobody else named them. */
final class TableNames {
  /** Rows that may hold a title or the heads of columns. */
  private static final int FIRST_ROWS = 12;

  private static final int TITLE_ROWS = 3;

  private static final String NAME = "([A-Z][\\w&'.-]+(?: (?:[A-Z][\\w&'.-]*|of|and|&)){0,5})";

  private static final String LEGAL = "(?:,? (?:Inc|LLC|Ltd|Corp|PLLC|LLP|PC|Co)\\b\\.?)?";

  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:[Ww]hat |[Dd]one by |[Pp]art of )?"
              + NAME
              + " (?:does|do|performs|provides|delivers|duties|tasks|actions|part|responsibilit\\w+|responsible)$");

  private static final Pattern BY =
      Pattern.compile(
          "(?:[Mm]anaged|[Mm]aintained|[Pp]erformed|[Dd]one|[Hh]andled|[Pp]rovided|[Dd]elivered|[Oo]perated|[Pp]repared|[Ii]ssued) by (?:the )?"
              + NAME);

  /** A title begins with its author: Quillback Networks - split of work for Dunmore Castings. */
  private static final Pattern TITLE = Pattern.compile("^" + NAME + " [\u2013\u2014|-] ");

  private static final Pattern FOR =
      Pattern.compile("\\b(?:[Ff]or:?|[Cc]lient:|[Cc]ustomer:) " + NAME);

  /** Both parties in a title: Alder Castings, LLC / Quill Managed IT. */
  private static final Pattern PAIR =
      Pattern.compile(NAME + LEGAL + " (?:/|\\||&|and|[\u2010-\u2015-]) " + NAME + LEGAL + "$");

  /** A line of a key: green = Quillback. */
  private static final Pattern KEY = Pattern.compile("^\\p{L}{3,12} ?[=:] ?" + NAME + "$");

  /** Who is behind a short word for a party: ESP = Redoubt. */
  private static final Pattern BEHIND = Pattern.compile("\\b([A-Z]{2,4}) ?= ?(?:the )?" + NAME);

  /** Rows that may hold a definition of short names: Lodestar Data, Inc. ("LDI"). */
  private static final int DEFINING_ROWS = 60;

  /**
   * Whom a table names.
   *
   * @param otherwise whom it calls the provider, where a person has named another
   */
  record Named(People people, String otherwise) {}

  private static final Pattern DEFINED =
      Pattern.compile(
          NAME
              + "(?:,? (?:Inc|LLC|Ltd|Corp|PLLC|LLP|PC|Co)\\b\\.?)?,? ?\\((?:hereinafter |the ){0,2}"
              + "(?:[\"\u201c](?:the )?([A-Z][\\w& .-]{1,30}?)[\"\u201d]|([A-Z][A-Za-z]{0,5}[A-Z]))[^()]{0,40}\\)");

  private static final Pattern QUOTED =
      Pattern.compile("[\"\u201c](?:the )?([A-Z][\\w& .-]{1,30}?)[\"\u201d]");

  private final TableVocabulary vocabulary;
  private final Map<String, String> defined = new LinkedHashMap<>();
  private final Set<String> providers = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> clients = new LinkedHashSet<>();
  private final List<String> paired = new ArrayList<>();
  private final Set<String> keyed = new LinkedHashSet<>();

  private TableNames(TableVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The people of a table: those that a person named, then those that the table names.
   *
   * @param guessed names that were read elsewhere in the file, where the table names nobody
   */
  static Named of(Grid grid, TableVocabulary vocabulary, People known, People guessed) {
    TableNames names = new TableNames(vocabulary);
    for (Sheet sheet : grid.sheets()) {
      if (!sheet.hidden()) {
        sheet.lines().stream().limit(FIRST_ROWS).forEach(names::line);
        sheet.lines().stream().limit(DEFINING_ROWS).forEach(names::definitions);
      }
    }
    names.definedParties();
    People guess = names.paired.size() == 2 ? names.titled(guessed) : guessed;
    names.providers.addAll(names.titles);
    names.keyed(guess);
    String client =
        either(known.client(), used(grid, first(names.clients, known), guess.client()), "");
    People ours = new People("", client, known.others());
    Set<String> candidates = new LinkedHashSet<>(names.providers);
    candidates.removeIf(guess::client);
    String read = first(candidates, ours);
    // LDI is whom the file elsewhere calls Lodestar Data, Inc.
    String provider =
        either(
            known.provider(),
            guess.provider(read) ? "" : used(grid, read, guess.provider()),
            guess.provider());
    People all = new People(provider, client, known.others());
    String otherwise = names.otherwise(known, read);
    Set<String> provided = names.shortNames(all, true);
    if (!otherwise.isEmpty()) {
      provided.add(otherwise);
    }
    Set<String> served = names.shortNames(all, false);
    People called = all.calling(provided, served);
    if (known.provider().isEmpty()) {
      LoneName.of(grid, vocabulary, called, Acts.PROVIDER).ifPresent(provided::add);
    }
    if (known.client().isEmpty()) {
      LoneName.of(grid, vocabulary, called, Acts.CLIENT).ifPresent(served::add);
    }
    return new Named(all.calling(provided, served), otherwise);
  }

  /** Of a name that a heading seems to give and one that was read elsewhere the more used one. */
  private static String used(Grid grid, String read, String guessed) {
    return guessed.isEmpty() || read.isEmpty()
        ? read + guessed
        : times(grid, read) > times(grid, guessed) ? read : guessed;
  }

  private static long times(Grid grid, String name) {
    People named = new People(name, "", Map.of());
    return grid.sheets().stream()
        .filter(s -> !s.hidden())
        .flatMap(s -> s.lines().stream())
        .flatMap(l -> l.cells().values().stream())
        .filter(c -> named.provider(c.text()))
        .count();
  }

  /** Whom the table calls the provider, where a person has named another; empty otherwise. */
  private String otherwise(People known, String read) {
    boolean none =
        known.provider().isEmpty()
            || read.isEmpty()
            || providers.stream()
                .anyMatch(
                    n ->
                        known.provider(n)
                            || new People(n, "", Map.of()).provider(known.provider()));
    return none || vocabulary.platforms().contains(Plain.word(read)) ? "" : read;
  }

  /** The names of a title, where what was read elsewhere has them the other way round. */
  private People titled(People guessed) {
    return guessed.provider(paired.get(1)) || guessed.provider().isEmpty()
        ? new People(paired.get(0), paired.get(1), guessed.others())
        : guessed;
  }

  /** Of the names in a key one is the provider's; the only other one is the client's. */
  private void keyed(People guessed) {
    List<String> left = new ArrayList<>(keyed);
    if (left.removeIf(guessed::provider) && left.size() == 1) {
      clients.add(left.get(0));
    }
  }

  private void definitions(Line line) {
    for (Cell cell : line.cells().values()) {
      Matcher matcher = DEFINED.matcher(cell.text().replaceAll("\\s+", " "));
      while (matcher.find()) {
        String name = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        defined.putIfAbsent(name, matcher.group(1));
        Matcher more = QUOTED.matcher(matcher.group());
        while (more.find()) {
          defined.putIfAbsent(more.group(1), matcher.group(1));
        }
      }
    }
  }

  /** Whoever is defined as "Provider" or "Client" is one. */
  private void definedParties() {
    defined.forEach(
        (name, whole) ->
            vocabulary
                .party(name)
                .ifPresent(
                    acts -> {
                      if (acts == Acts.PROVIDER) {
                        providers.add(whole);
                      } else if (acts == Acts.CLIENT) {
                        clients.add(whole);
                      }
                    }));
  }

  private Set<String> shortNames(People people, boolean provider) {
    Set<String> out = new LinkedHashSet<>();
    defined.forEach(
        (name, whole) -> {
          boolean theirs = people.provider(whole);
          if (provider ? theirs : !theirs && people.client(whole)) {
            out.add(name);
          }
        });
    return out;
  }

  private static String either(String one, String second, String third) {
    return !one.isEmpty() ? one : second.isEmpty() ? third : second;
  }

  private static String first(Set<String> names, People known) {
    return names.stream()
        .filter(n -> !known.provider(n) && !known.client(n) && known.other(n).isEmpty())
        .findFirst()
        .orElse("");
  }

  private void line(Line line) {
    for (Cell cell : line.cells().values()) {
      String text = cell.text().replaceAll("\\s+", " ").strip();
      found(HEAD.matcher(text)).ifPresent(providers::add);
      found(BY.matcher(text)).ifPresent(providers::add);
      found(FOR.matcher(text)).filter(n -> !n.matches("[A-Z]{2,5}")).ifPresent(clients::add);
      behind(text);
      found(KEY.matcher(text)).ifPresent(keyed::add);
      if (line.number() <= TITLE_ROWS) {
        pair(text);
        found(TITLE.matcher(text)).ifPresent(titles::add);
      }
    }
  }

  /** Of two names in a title the one of a trade is the provider's, the other the client's. */
  private void pair(String text) {
    Matcher pair = PAIR.matcher(text);
    if (!pair.matches()) {
      return;
    }
    String one = pair.group(1);
    String two = pair.group(2);
    boolean first = vocabulary.supportsComputers(one);
    if (first != vocabulary.supportsComputers(two)) {
      paired.add(first ? one : two);
      paired.add(first ? two : one);
    }
  }

  private void behind(String text) {
    Matcher matcher = BEHIND.matcher(text);
    while (matcher.find()) {
      Acts acts = vocabulary.party(matcher.group(1)).orElse(Acts.UNCLEAR);
      boolean verb =
          vocabulary.legend().acts().contains(Plain.word(matcher.group(2).split(" ", 2)[0]));
      if (!verb && (acts == Acts.PROVIDER || acts == Acts.CLIENT)) {
        name(matcher.group(2)).ifPresent((acts == Acts.PROVIDER ? providers : clients)::add);
      }
    }
  }

  /** A name; a word that tables use for any party is none. */
  private Optional<String> found(Matcher matcher) {
    return matcher.find() ? name(matcher.group(1)) : Optional.empty();
  }

  private Optional<String> name(String written) {
    String name = written.replaceFirst("(?:[.,]|['\u2019]s)$", "");
    boolean word =
        vocabulary.party(name).isPresent()
            || vocabulary.role(name).isPresent()
            || vocabulary.cells().containsKey(Plain.word(name));
    return word || name.matches(".* (?:of|and|&)") ? Optional.empty() : Optional.of(name);
  }
}
