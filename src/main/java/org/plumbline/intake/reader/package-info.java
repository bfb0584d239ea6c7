// SPDX-License-Identifier: Apache-2.0
/** Blocks of text read by a vocabulary in data; every suggestion keeps its words. */
@NullMarked
package org.plumbline.intake.reader;

import org.jspecify.annotations.NullMarked;
