// SPDX-License-Identifier: Apache-2.0
/** What is to be said, without the words: a key of the words file and its values. */
@NullMarked
package org.plumbline.phrase;

import org.jspecify.annotations.NullMarked;
