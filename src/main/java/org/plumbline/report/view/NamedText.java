// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

/** A name and what belongs to it. */
public record NamedText(String name, String text) {}
