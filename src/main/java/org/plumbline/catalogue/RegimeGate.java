// SPDX-License-Identifier: Apache-2.0
package org.plumbline.catalogue;

/**
 * A gate: what stands above every verdict of an arrangement.
 *
 * @param title its plain name
 * @param effect how much it stops
 * @param rule when it is shut, and why
 */
public record RegimeGate(String title, GateEffect effect, RegimeRule rule) {}
