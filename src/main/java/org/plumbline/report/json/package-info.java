// SPDX-License-Identifier: Apache-2.0
/** The machine-readable report; its contract is schema/gap-report.schema.json. */
@NullMarked
package org.plumbline.report.json;

import org.jspecify.annotations.NullMarked;
