// SPDX-License-Identifier: Apache-2.0
package org.plumbline.store;

import java.time.Instant;

/**
 * The files of an organization as they were at one time; never changed.
 *
 * @param number from 1, without gaps
 * @param at when it was written
 * @param who wrote it
 * @param what was done, in the words of the page that did it; empty for the first
 * @param hash SHA-256 of the list of its files with their SHA-256
 */
public record Edition(int number, Instant at, Who who, String what, String hash) {}
