// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

/**
 * A product function that some controls demand by name.
 *
 * @param id name used in data
 * @param title plain name for readers
 * @param means what it does
 */
public record NamedFunction(String id, String title, String means) {}
