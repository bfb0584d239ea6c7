// SPDX-License-Identifier: Apache-2.0
/** What Plumbline can be asked to do, as values; nothing here prints. */
@NullMarked
package org.plumbline.application;

import org.jspecify.annotations.NullMarked;
