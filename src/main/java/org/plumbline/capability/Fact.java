// SPDX-License-Identifier: Apache-2.0
package org.plumbline.capability;

/**
 * Something about an organisation that decides whether a control binds it.
 *
 * @param id name used in data
 * @param title plain name for readers
 * @param number true when the answer is a number, false for yes or no
 * @param question what to ask
 * @param reason why it matters, with the citation
 */
public record Fact(String id, String title, boolean number, String question, String reason) {}
