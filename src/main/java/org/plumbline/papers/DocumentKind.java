// SPDX-License-Identifier: Apache-2.0
package org.plumbline.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of paper with their rank: where two say different things, the higher rank prevails. */
public enum DocumentKind {
  AMENDMENT(6, Basis.OFFERED),
  AGREEMENT(5, Basis.OFFERED),
  ACCEPTANCE(5, Basis.OFFERED),
  STATEMENT_OF_WORK(4, Basis.OFFERED),
  SCHEDULE(4, Basis.OFFERED),
  SLA(4, Basis.OFFERED),
  ORDER_FORM(4, Basis.OFFERED),
  PROPOSAL(3, Basis.OFFERED),
  TIER_SHEET(2, Basis.ADVERTISED),
  WEB_PAGE(2, Basis.ADVERTISED),
  SERVICE_DESCRIPTION(2, Basis.ADVERTISED),
  /** Who does what; ranks as a signed paper once signed. */
  MATRIX(2, Basis.ADVERTISED),
  /** Speaks for the provider's assurance and people only. */
  ASSURANCE_REPORT(1, Basis.ADVERTISED),
  /** Asks and offers nothing. */
  REQUEST_FOR_PROPOSAL(0, Basis.ADVERTISED);

  private static final int SIGNED_MATRIX = 4;

  private final int rank;
  private final Basis unsigned;

  DocumentKind(int rank, Basis unsigned) {
    this.rank = rank;
    this.unsigned = unsigned;
  }

  /** Rank of a paper of this kind. */
  public int rank(boolean signed) {
    return this == MATRIX && signed ? SIGNED_MATRIX : rank;
  }

  /** How far it binds before anybody signs. */
  public Basis unsigned() {
    return unsigned;
  }

  /** Whether both sides sign papers of this kind; a report or a web page stays what it is. */
  public boolean signable() {
    return unsigned == Basis.OFFERED || this == MATRIX;
  }

  /** Spelling in files. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a spelling. */
  public static Optional<DocumentKind> of(String spelling) {
    return Arrays.stream(values()).filter(k -> k.spelling().equals(spelling)).findFirst();
  }

  /** All spellings. */
  public static List<String> spellings() {
    return Arrays.stream(values()).map(DocumentKind::spelling).toList();
  }
}
