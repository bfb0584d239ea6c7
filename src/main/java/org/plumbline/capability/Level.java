// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Optional;

/**
 * One step of a trait's scale.
 *
 * @param rank position on the scale, 0 is the least
 * @param name short name used in data, such as {@code standing}
 * @param title plain name for readers, such as {@code Standing agreement}
 * @param means what an engagement at this level says
 * @param threshold the quantity from which the level holds, in the unit of the trait's scale
 */
public record Level(
    int rank, String name, String title, String means, Optional<Integer> threshold) {}
