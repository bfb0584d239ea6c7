// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

/**
 * A value, and what it is called where a person reads.
 *
 * @param value as the program knows it
 * @param title in the reader's language
 */
public record Titled<T>(T value, String title) {}
