// SPDX-License-Identifier: Apache-2.0
package org.plumbline.engagement;

import org.plumbline.papers.Papers;

/**
 * What a provider has put on paper, before it is laid against an organization.
 *
 * @param papers what the papers say
 * @param model kind of support whose limits bound it
 * @param paper what was read, in words, with claims and prices
 */
public record Offer(Papers papers, SupportModel model, Paper paper) {}
