// SPDX-License-Identifier: Apache-2.0
/** Forms a report can be written in. */
@NullMarked
package org.plumbline.report.format;

import org.jspecify.annotations.NullMarked;
