// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.view;

import org.plumbline.catalogue.Control;
import org.plumbline.catalogue.Framework;

/**
 * A control as its rule book prints it.
 *
 * @param id official id
 * @param framework id of its rule book
 * @param rule short title of the rule book, marked where it is proposed
 * @param title official or descriptive title
 * @param family title of its family
 * @param citation such as {@code 45 CFR 164.312(b)}
 * @param link official page
 * @param asks what it asks, in our own words
 * @param designation required, addressable or empty
 * @param points weight in the rule's own points; 0 where it has none
 * @param poam whether it may wait on a plan of action, as the rule says; or empty
 * @param proposed true when its rule book is not in force
 */
public record ControlView(
    String id,
    String framework,
    String rule,
    String title,
    String family,
    String citation,
    String link,
    String asks,
    String designation,
    int points,
    String poam,
    boolean proposed) {

  static ControlView of(Control control, Framework framework) {
    return new ControlView(
        control.id(),
        framework.id(),
        framework.shortTitle(),
        control.title(),
        framework.families().getOrDefault(control.family(), control.family()),
        framework.citation(control),
        framework.linkTo(control),
        control.asks(),
        control.designation().spelling(),
        control.points(),
        control.poam().spelling(),
        framework.proposed());
  }
}
