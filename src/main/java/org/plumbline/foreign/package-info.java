// SPDX-License-Identifier: Apache-2.0
/** The door for files of other people: what each is, whether it can be used, and why not. */
@NullMarked
package org.plumbline.foreign;

import org.jspecify.annotations.NullMarked;
