// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.capability.SupportKind;
import org.plumbline.capability.Vocabulary;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.Yaml;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/**
 * Reads the file of one provider's papers. All mistakes come in one run: problems ENG-060 to
 * ENG-069 and PAP-001 to PAP-010; with any error the papers are incomplete and no verdict may be
 * derived.
 */
public final class PapersReader {
  /** Longest id: it becomes a column, an option and the name of a file. */
  /** Prepaid hours: the kind of support whose work is ordered job by job. */
  private static final String RETAINER = "retainer";

  private static final SupportKind.Included NOTHING =
      new SupportKind.Included(Set.of(), Set.of(), Set.of());

  private final Vocabulary vocabulary;
  private final Map<String, SupportKind> kinds;
  private final Numbers numbers;
  private final ControlLookup controls;
  private final Problems problems;

  /**
   * A reader of offers.
   *
   * @param kinds kinds of support by id
   * @param numbers how stated numbers become levels
   * @param controls finds what the keys of a matrix name
   */
  public PapersReader(
      Vocabulary vocabulary,
      Map<String, SupportKind> kinds,
      Numbers numbers,
      ControlLookup controls,
      Problems problems) {
    this.vocabulary = vocabulary;
    this.kinds = new TreeMap<>(kinds);
    this.numbers = numbers;
    this.controls = controls;
    this.problems = problems;
  }

  /**
   * The papers of a file; empty when it is no YAML.
   *
   * @param name the file as the user would name it
   */
  public Optional<Papers> read(Path file, String name) {
    return Yaml.read(file, name, problems).map(this::read);
  }

  /** The papers of a file already parsed. */
  public Papers read(YamlMap map) {
    map.allow(
        "id",
        "provider",
        "calls_itself",
        "documents",
        "business_hours",
        "services",
        "covers",
        "excludes",
        "terms",
        "deliverables",
        "named_functions",
        "does_not_perform",
        "client_duties",
        "conditions",
        "matrix",
        "claims",
        "tools",
        "takes_media_away",
        "prices",
        "business");
    List<Document> documents = new DocumentsReader(problems).read(map);
    List<String> ids = documents.stream().map(Document::id).toList();
    WhereReader wheres = new WhereReader(documents, problems);
    Optional<BusinessHours> hours = new LengthReader(problems).businessHours(map);
    List<String> covers = ScopeWords.list(map, "covers");
    String provider = map.name("provider").value();
    Waiting waiting = new Waiting(problems);
    DutiesReader duties = new DutiesReader(vocabulary, wheres, provider, waiting, problems);
    List<Message> messages = new ArrayList<>();
    List<Row> rows = rows(map, provider, documents, covers, messages);
    Papers papers =
        new Papers(
            map.text("id").value(),
            provider,
            kind(map.text("calls_itself")),
            documents,
            duties.services(map),
            covers,
            excludes(map),
            new TermReader(
                    vocabulary,
                    numbers,
                    documents,
                    hours.orElse(BusinessHours.NOT_SAID),
                    waiting,
                    problems)
                .read(map),
            duties.deliverables(map),
            duties.functions(map),
            duties.refusals(map),
            rows,
            map.yes("takes_media_away", false),
            new AsideReader(ids, vocabulary.cmmcScope(), wheres, waiting, problems)
                .read(map, hours, messages));
    if (waiting.count() > 0) {
      problems.warning(OfferFileProblem.WAITING, map.place(), waiting.count());
    }
    return papers;
  }

  /** The kind by the recognition table; a retainer has the limits of work ordered job by job. */
  private SupportKind kind(YamlText word) {
    Set<String> known = new LinkedHashSet<>(kinds.keySet());
    known.add(RETAINER);
    Optional<SupportKind> found =
        WhereReader.known(word, "calls_itself", known, problems)
            .flatMap(
                id ->
                    kinds.values().stream()
                        .filter(k -> id.equals(RETAINER) ? k.ordered() : k.id().equals(id))
                        .findFirst());
    return found.orElseGet(
        () -> new SupportKind("", false, false, false, NOTHING, NOTHING, NOTHING));
  }

  private static List<String> excludes(YamlMap map) {
    if (!map.isMap("excludes")) {
      return ScopeWords.list(map, "excludes");
    }
    List<String> out = new ArrayList<>();
    map.map("excludes")
        .ifPresent(
            excludes -> {
              excludes.allow("classes", "systems");
              out.addAll(ScopeWords.list(excludes, "classes"));
              out.addAll(ScopeWords.list(excludes, "systems"));
            });
    return out;
  }

  private List<Row> rows(
      YamlMap map,
      String provider,
      List<Document> documents,
      List<String> covers,
      List<Message> messages) {
    MatrixReader reader = new MatrixReader(vocabulary, controls, problems);
    Set<String> signed = DocumentsReader.signed(documents);
    List<MatrixReader.Written> written = new ArrayList<>();
    List<String> ids = documents.stream().map(Document::id).toList();
    for (YamlMap table : map.maps("matrix")) {
      table.allow("document", "rows");
      String id = new WhereReader(documents, problems).where(table).document();
      Optional<Document> document =
          documents.stream()
              .filter(d -> d.id().equals(id) || id.isEmpty() && documents.size() == 1)
              .findFirst();
      boolean firm = document.filter(d -> signed.contains(d.id()) && !d.mayChange()).isPresent();
      boolean counts = document.map(Document::read).orElse(true);
      List<MatrixReader.Written> rows = reader.rows(table, provider, id, firm, messages);
      // Nothing rests on a table that nobody has read.
      written.addAll(counts ? rows : List.of());
    }
    return reader.own(written, covers, messages);
  }
}
