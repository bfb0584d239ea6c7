// SPDX-License-Identifier: Apache-2.0
/** Turns phrases into sentences by the words file of a language, {@code templates/words}. */
@NullMarked
package org.plumbline.wording;

import org.jspecify.annotations.NullMarked;
