// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

import java.util.Optional;

/**
 * A rung of a trait's ladder; it includes everything below it and adds one promise.
 *
 * @param rank 0 for the lowest, which is what silence means
 * @param name name in files
 * @param title plain name for readers
 * @param means what it means
 * @param threshold days or hours a week that reach it, where it is a number
 * @param counts words that count for it, as examples
 * @param doesNotCount words that do not
 */
public record Level(
    int rank,
    String name,
    String title,
    String means,
    Optional<Integer> threshold,
    String counts,
    String doesNotCount) {}
