// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.problem.Problems;
import org.plumbline.yaml.YamlMap;
import org.plumbline.yaml.YamlText;

/** Reads {@code documents} of an offer. Problems ENG-067, ENG-069, PAP-004, PAP-006. */
record DocumentsReader(Problems problems) {
  private static final String READ = "read";
  private static final String WHERE_NAMED = "only_where_named";
  private static final int HIGHEST_RANK = 99;

  List<Document> read(YamlMap offer) {
    List<YamlMap> maps = offer.maps("documents");
    Set<String> ids = new LinkedHashSet<>();
    for (YamlMap map : maps) {
      YamlText id = map.name("id");
      if (!id.value().isEmpty() && !ids.add(id.value())) {
        problems.error(OfferFileProblem.DOCUMENT_TWICE, id.place(), id.value());
      }
    }
    List<Document> out = new ArrayList<>();
    maps.forEach(map -> out.add(document(map, ids)));
    return out;
  }

  private Document document(YamlMap map, Set<String> ids) {
    map.allow(
        "id",
        "title",
        "kind",
        "date",
        "version",
        "option",
        "signed",
        "signed_by",
        "signed_on",
        "efforts",
        "rank",
        "accepts",
        "part_of",
        READ,
        "named_in",
        "prevails",
        "may_change",
        "binds",
        WHERE_NAMED,
        "business_hours");
    String id = map.optionalName("id").map(YamlText::value).orElse("");
    DateText.read(map, "signed_on", problems);
    boolean unread = map.textOr(READ, "").equals("no");
    return new Document(
        id,
        map.name("title").value(),
        kind(map),
        DateText.read(map, "date", problems),
        map.yes("signed", false),
        new Document.Relations(
            rank(map),
            references(map, "accepts", id, ids),
            references(map, "part_of", id, ids).stream().findFirst(),
            map.yes("prevails", false),
            map.yes("binds", true)),
        new Document.Force(
            !unread,
            map.yes("efforts", false),
            map.yes("may_change", false),
            map.yes(WHERE_NAMED, false)),
        new Document.Label(
            map.textOr("version", ""),
            map.textOr("option", ""),
            unread || map.textOr(READ, "").equals("yes") ? "" : DateText.read(map, READ, problems),
            map.textOr("named_in", ""),
            new LengthReader(problems).businessHours(map),
            map.place()));
  }

  private DocumentKind kind(YamlMap map) {
    YamlText text = map.text("kind");
    return WhereReader.known(text, "kind", DocumentKind.spellings(), problems)
        .flatMap(DocumentKind::of)
        .orElse(DocumentKind.WEB_PAGE);
  }

  /** Rank of a document or a statement that replaces that of its kind. */
  static OptionalInt rank(YamlMap map) {
    return map.has("rank")
        ? OptionalInt.of(map.wholeNumber("rank", 0, 0, HIGHEST_RANK))
        : OptionalInt.empty();
  }

  private List<String> references(YamlMap map, String key, String id, Set<String> ids) {
    List<String> out = new ArrayList<>();
    for (YamlText text : map.texts(key)) {
      Optional<String> known = WhereReader.known(text, key, ids, problems);
      if (known.filter(id::equals).isPresent()) {
        problems.error(OfferFileProblem.DOCUMENT_ITSELF, text.place(), id);
      } else {
        known.ifPresent(out::add);
      }
    }
    return out;
  }

  /** Ids of the papers that both have signed, accepted or made a part of a signed one. */
  static Set<String> signed(List<Document> documents) {
    Set<String> out = new LinkedHashSet<>();
    documents.stream().filter(d -> d.signed() && d.read()).map(Document::id).forEach(out::add);
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Document each : documents) {
        if (out.contains(each.id())) {
          moved |= out.addAll(each.accepts());
        }
        moved |= each.partOf().filter(out::contains).isPresent() && out.add(each.id());
      }
    }
    return out;
  }
}
