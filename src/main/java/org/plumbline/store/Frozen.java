// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An assessment as it was made; never changed.
 *
 * @param id 16 hexadecimal digits, the same for the same question about the same edition
 * @param edition of the organization's files
 * @param basis what it rests on
 * @param result SHA-256 of its JSON
 */
public record Frozen(String id, int edition, Basis basis, String result, Instant at, Who who) {

  /**
   * What an assessment rests on beside the files.
   *
   * @param date the day it speaks of
   * @param scope ids of the rules that were asked for, with commas; empty: those that bind
   * @param report number printed on its reports
   * @param catalog SHA-256 of the catalogs
   * @param words SHA-256 of the words
   */
  public record Basis(LocalDate date, String scope, String report, String catalog, String words) {}
}
