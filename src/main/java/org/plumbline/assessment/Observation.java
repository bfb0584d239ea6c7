// SPDX-License-Identifier: Apache-2.0
package org.plumbline.assessment;

import org.plumbline.phrase.Phrase;

/**
 * Something worth knowing before a signature that changes no verdict.
 *
 * @param id such as {@code O-SIZE}
 * @param text plain sentences, figures derived from the cells
 */
public record Observation(String id, Phrase text) {}
