// SPDX-License-Identifier: Apache-2.0
/** What papers can promise and what controls call for: traits, elements, acts, areas, needs. */
@org.jspecify.annotations.NullMarked
package org.plumbline.vocabulary;
