// SPDX-License-Identifier: Apache-2.0
/** Column layouts that auditors and agencies expect, read from data and filled from a report. */
@NullMarked
package org.plumbline.report.layout;

import org.jspecify.annotations.NullMarked;
