// SPDX-License-Identifier: Apache-2.0
package org.plumbline.judgement;

import java.util.List;
import java.util.Optional;
import org.plumbline.capability.Ask;
import org.plumbline.papers.Deliverable;
import org.plumbline.papers.Row;

/**
 * The condition by which one member's papers hold a need or come nearest to it.
 *
 * @param route sort of condition
 * @param asked what must be in writing
 * @param item the deliverable or order that answers it, where one does
 * @param row the row of a matrix that counts
 * @param missing what the condition still lacks
 */
record Ground(
    Finding.Route route,
    Ask asked,
    Optional<Deliverable> item,
    Optional<Row> row,
    List<Missing> missing) {}
