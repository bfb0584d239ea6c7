// SPDX-License-Identifier: Apache-2.0
/** What a PDF says and looks like: templates/reports, read with every mistake named. */
@NullMarked
package org.plumbline.report.template;

import org.jspecify.annotations.NullMarked;
