// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far each paper of a member binds. */
public final class PaperStanding {
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Optional<Document> sole;
  private final Map<String, Basis> basis = new HashMap<>();
  private final Set<String> signed = new HashSet<>();

  /** Reads which papers are signed, by themselves or by another that accepts them. */
  public PaperStanding(List<Document> all) {
    all.forEach(d -> documents.put(d.id(), d));
    this.sole = Document.sole(documents.values());
    all.stream().filter(Document::signed).filter(Document::read).forEach(d -> signed.add(d.id()));
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Document each : all) {
        if (signed.contains(each.id())) {
          moved |= signed.addAll(each.accepts());
        }
        moved |= each.partOf().filter(signed::contains).isPresent() && signed.add(each.id());
      }
    }
    for (Document each : all) {
      Basis found = signed.contains(each.id()) ? Basis.SIGNED : each.kind().unsigned();
      basis.put(each.id(), each.mayChange() ? found.weaker(Basis.OFFERED) : found);
    }
  }

  private Optional<Document> document(String id) {
    return id.isEmpty() ? sole : Optional.ofNullable(documents.get(id));
  }

  /** How far a paper binds. */
  public Basis basis(String id) {
    return document(id)
        .map(d -> basis.getOrDefault(d.id(), Basis.ADVERTISED))
        .orElse(Basis.OFFERED);
  }

  /**
   * True for a signed paper by which two parties agree. A sheet of plans, a web page or a
   * description of services that somebody accepted binds its provider, and says of an agreement
   * only that there will be one; as part of an agreement it is that agreement.
   */
  public boolean agreed(String id) {
    return basis(id) == Basis.SIGNED && document(id).filter(this::agreement).isPresent();
  }

  private boolean agreement(Document document) {
    Optional<Document> whole =
        document.partOf().flatMap(id -> Optional.ofNullable(documents.get(id)));
    return document.kind().signable() || whole.filter(d -> d.kind().signable()).isPresent();
  }

  /**
   * Whether both have signed a paper, or one that takes it in: {@code yes}; {@code no} where they
   * could; {@code none} where nobody signs papers of its kind.
   */
  public String signing(Document document) {
    boolean done = document.signed() || signed.contains(document.id());
    return done ? "yes" : document.kind().signable() ? "no" : "none";
  }

  /** False for a paper that is named and not read, and for one that only asks. */
  public boolean read(String id) {
    return document(id)
        .map(d -> d.read() && d.kind() != DocumentKind.REQUEST_FOR_PROPOSAL)
        .orElse(true);
  }

  /** True where the words of a statement say what is for sale, whether or not they bind. */
  public boolean speaks(Statement statement) {
    return statement.taken() && read(statement.where().document());
  }

  /** False for a page that the agreement shuts out. */
  public boolean binds(String id) {
    return document(id).map(Document::binds).orElse(true);
  }

  /** True where all promises of a paper are efforts. */
  public boolean efforts(String id) {
    return document(id).map(Document::efforts).orElse(false);
  }

  /** True for an assurance report. */
  public boolean report(String id) {
    return document(id).map(d -> d.kind() == DocumentKind.ASSURANCE_REPORT).orElse(false);
  }

  /** Rank of a paper: higher prevails. */
  public int rank(String id) {
    return document(id)
        .map(d -> d.rank().orElse(d.kind().rank(basis(d.id()) == Basis.SIGNED)))
        .orElse(0);
  }

  /** True where any paper that was read is signed. */
  public boolean anySigned() {
    return documents.values().stream().anyMatch(d -> d.read() && basis(d.id()) == Basis.SIGNED);
  }

  /** True where a paper that nobody read governs the others. */
  public boolean governedByUnread() {
    return documents.values().stream().anyMatch(d -> !d.read() && d.prevails());
  }
}
