// SPDX-License-Identifier: Apache-2.0
/**
 * What a reader is shown, as values: every writer and page reads these and words nothing itself.
 */
@NullMarked
package org.plumbline.report.view;

import org.jspecify.annotations.NullMarked;
