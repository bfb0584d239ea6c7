// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

/**
 * How a regime counts points. Every open control loses its own points.
 *
 * @param start points with nothing open
 * @param heaviest most points one control can have
 * @param statusFrom least points with which open controls may wait on a plan of action
 * @param planDays days after which such a plan ends
 * @param citation where plan and status are ruled
 * @param withheldWhen when no points are printed
 */
public record RegimeScore(
    int start,
    int heaviest,
    int statusFrom,
    int planDays,
    String citation,
    RegimeCondition withheldWhen) {}
