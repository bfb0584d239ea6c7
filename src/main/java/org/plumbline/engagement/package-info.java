// SPDX-License-Identifier: Apache-2.0
/** Support models, offers and organisations, with their readers. */
@NullMarked
package org.plumbline.engagement;

import org.jspecify.annotations.NullMarked;
