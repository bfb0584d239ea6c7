// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

/**
 * What a template says of itself.
 *
 * @param title what the report is called
 * @param logo whether it has one
 * @param language such as {@code en-US}
 */
public record Brand(String title, boolean logo, String language) {}
