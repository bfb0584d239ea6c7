// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.capability.Trait;
import org.plumbline.capability.TraitNames;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Answers;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Writes an older offer in the form of version 3. Nothing is credited that the older file does not
 * say: where one of its levels bundled several promises, each of them becomes a question.
 */
public final class Migration {
  private static final String DOCUMENT = "document";
  private static final String ORDERS = "orders";
  private static final String MATRIX = "responsibility_matrix";
  private static final String PAPER = "paper";
  private static final String TABLE = "table";
  private static final List<String> OLD_KEYS = List.of(DOCUMENT, ORDERS, MATRIX, "names_systems");
  private static final List<String> VALUES =
      List.of("level", "every", "within", "kept", "hours_a_week");

  private final Vocabulary vocabulary;
  private final OlderOffers older;
  private final Problems problems;

  /**
   * A file in the new form.
   *
   * @param yaml its text
   * @param messages what was read otherwise, and what has to be asked for now
   */
  public record Migrated(String yaml, List<Message> messages) {
    public Migrated {
      messages = List.copyOf(messages);
    }
  }

  /**
   * For one vocabulary.
   *
   * @param controls the folder {@code controls}, whose table says what levels become
   */
  public Migration(Path controls, Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.older = OlderOffers.read(controls, vocabulary, problems);
    this.problems = problems;
  }

  /** True where a file is written in an older form. */
  public boolean needed(YamlMap offer) {
    Optional<YamlMap> terms = offer.isMap("terms") ? offer.map("terms") : Optional.empty();
    return OLD_KEYS.stream().anyMatch(offer::has)
        || terms.map(YamlMap::keys).orElse(Set.of()).stream()
            .anyMatch(t -> vocabulary.traits().find(t).isEmpty() && older.traits().contains(t));
  }

  /**
   * The file in the new form; problems YAML-013 for keys that no older file has, ENG-067 for levels
   * that neither form knows.
   *
   * @param comment lines that stand above the file, each beginning with {@code #}
   */
  public Migrated migrate(YamlMap offer, List<String> comment) {
    offer.allow(
        "id",
        "provider",
        "calls_itself",
        DOCUMENT,
        "terms",
        "covers",
        "excludes",
        "names_systems",
        ORDERS,
        "deliverables",
        "named_functions",
        MATRIX,
        "does_not_perform",
        "takes_media_away",
        "claims",
        "prices");
    List<Message> messages = new ArrayList<>();
    List<String> out = new ArrayList<>(comment);
    Map<String, Map<String, Object>> terms =
        new OlderTerms(vocabulary, older, problems).read(offer, messages);
    for (String key : List.of("id", "provider")) {
      out.add(key + ": " + Answers.quoted(offer.text(key).value()));
    }
    out.add("calls_itself: " + kind(offer, terms));
    documents(offer, out, messages);
    scope(offer, out);
    if (!terms.isEmpty()) {
      out.add("terms:");
      terms.forEach((trait, said) -> out.add("  " + trait + ": " + FlowText.map(said)));
    }
    acts(offer, out, messages);
    rest(offer, out);
    silent(offer, terms, messages);
    return new Migrated(String.join("\n", out) + "\n", messages);
  }

  /** Prepaid hours have the limits of work ordered job by job, whatever the name. */
  private static String kind(YamlMap offer, Map<String, Map<String, Object>> terms) {
    boolean retainer =
        "retainer".equals(terms.getOrDefault(TraitNames.CONTINUITY, Map.of()).get("level"));
    return retainer ? "retainer" : Answers.quoted(offer.text("calls_itself").value());
  }

  private void documents(YamlMap offer, List<String> out, List<Message> messages) {
    if (!offer.has(DOCUMENT)) {
      return;
    }
    YamlMap document = offer.map(DOCUMENT).orElse(offer).allow("title", "date", "version", "kind");
    boolean contract = document.textOr("kind", "proposal").equals("contract");
    String title = document.textOr("title", "");
    out.add("documents:");
    Map<String, Object> paper = new LinkedHashMap<>();
    paper.put("id", PAPER);
    paper.put("title", title);
    paper.put("kind", contract ? "agreement" : "proposal");
    for (String key : List.of("date", "version")) {
      document.optional(key).ifPresent(t -> paper.put(key, t.value()));
    }
    out.add("  - " + FlowText.map(paper));
    if (offer.has(MATRIX)) {
      Map<String, Object> table = new LinkedHashMap<>();
      table.put("id", TABLE);
      table.put("title", title);
      table.put("kind", "matrix");
      if (contract) {
        table.put("signed", "yes");
      }
      out.add("  - " + FlowText.map(table));
    }
    said(messages, offer, DOCUMENT, List.of("documents", contract ? "agreement" : "proposal"));
  }

  private static void said(List<Message> messages, YamlMap offer, String old, List<String> now) {
    messages.add(
        new Message(
            Message.Kind.OLD_SPELLING, old, now, new Where("", "", "", offer.placeOfKey(old))));
  }

  private static void scope(YamlMap offer, List<String> out) {
    Set<String> covers = new LinkedHashSet<>(ScopeWords.list(offer, "covers"));
    covers.addAll(ScopeWords.list(offer, "names_systems"));
    if (offer.has("covers") || !covers.isEmpty()) {
      out.add("covers: " + FlowText.list(List.copyOf(covers)));
    }
    offer
        .map("excludes")
        .ifPresent(
            excludes -> {
              Map<String, Object> left = new LinkedHashMap<>();
              for (String key : List.of("classes", "systems")) {
                if (excludes.has(key)) {
                  left.put(key, ScopeWords.list(excludes, key));
                }
              }
              out.add("excludes: " + FlowText.map(left));
            });
  }

  /** Orders are deliverables with a date; a table by act becomes rows. */
  private static void acts(YamlMap offer, List<String> out, List<Message> messages) {
    List<YamlMap> items = new ArrayList<>(offer.maps(ORDERS));
    items.addAll(offer.maps("deliverables"));
    if (!items.isEmpty()) {
      out.add("deliverables:");
    }
    for (YamlMap order : items) {
      Map<String, Object> item = new LinkedHashMap<>();
      for (String key : order.keys()) {
        boolean list = key.equals("systems") || key.equals("topics");
        item.put(key, list ? TermReader.texts(order, key) : order.textOr(key, ""));
      }
      out.add("  - " + FlowText.map(item));
    }
    if (offer.has(ORDERS)) {
      said(messages, offer, ORDERS, List.of("deliverables"));
    }
    Optional<YamlMap> matrix = offer.map(MATRIX);
    if (matrix.isPresent()) {
      out.add("matrix:");
      if (offer.has(DOCUMENT)) {
        out.add("  - document: " + TABLE);
        out.add("    rows:");
      } else {
        out.add("  - rows:");
      }
      for (String act : matrix.get().keys()) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("for", act);
        row.put("party", matrix.get().text(act).value());
        out.add("      - " + FlowText.map(row));
      }
      said(messages, offer, MATRIX, List.of("matrix"));
    }
  }

  private static void rest(YamlMap offer, List<String> out) {
    for (String key : List.of("named_functions", "does_not_perform", "claims")) {
      if (offer.has(key)) {
        out.add(key + ": " + FlowText.list(TermReader.texts(offer, key)));
      }
    }
    if (offer.has("takes_media_away")) {
      out.add("takes_media_away: " + offer.textOr("takes_media_away", "no"));
    }
    List<YamlMap> prices = offer.maps("prices");
    if (!prices.isEmpty()) {
      out.add("prices:");
      for (YamlMap price : prices) {
        Map<String, Object> line = new LinkedHashMap<>();
        price.keys().forEach(key -> line.put(key, price.textOr(key, "")));
        out.add("  - " + FlowText.map(line));
      }
    }
  }

  /** What the file is silent on was the least of the model's name; now it is nothing. */
  private void silent(
      YamlMap offer, Map<String, Map<String, Object>> terms, List<Message> messages) {
    Set<String> silent = new TreeSet<>();
    vocabulary.traits().all().stream()
        .filter(t -> !t.ofOrganisation() && !terms.containsKey(t.id()))
        .map(Trait::id)
        .forEach(silent::add);
    if (!silent.isEmpty()) {
      said(messages, offer, "terms", List.copyOf(silent));
    }
    for (String trait : terms.keySet()) {
      Optional<Trait> known = vocabulary.traits().find(trait);
      boolean own =
          known
              .filter(t -> t.takesCovers() && !t.generalListStandsIn() && !t.holdsWhereWatched())
              .filter(t -> !lowest(t, terms.get(trait)))
              .isPresent();
      boolean inventory =
          trait.equals(TraitNames.INVENTORY) && ScopeWords.list(offer, "covers").isEmpty();
      if (own || inventory) {
        YamlText words = new YamlText(trait, offer.placeOfKey("terms"));
        messages.add(
            new Message(Message.Kind.SYSTEMS_NOT_SAID, trait, WhereReader.bare(words, "")));
      }
    }
  }

  private static boolean lowest(Trait trait, Map<String, Object> said) {
    return trait.levels().get(0).name().equals(said.get("level"));
  }

  /** Keys under which a statement gives its level or number. */
  static List<String> values() {
    return VALUES;
  }
}
