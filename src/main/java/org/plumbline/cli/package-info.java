// SPDX-License-Identifier: Apache-2.0
/** One class a command; exit codes. */
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
