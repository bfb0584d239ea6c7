// SPDX-License-Identifier: Apache-2.0
/** What people keep: organizations as the files they are, in editions nobody changes. */
@NullMarked
package org.plumbline.store;

import org.jspecify.annotations.NullMarked;
