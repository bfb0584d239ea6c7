// SPDX-License-Identifier: Apache-2.0
/** Letters people send and papers they sign: what each says, in blocks, before any file form. */
@NullMarked
package org.plumbline.report.letter;

import org.jspecify.annotations.NullMarked;
