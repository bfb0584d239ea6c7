// SPDX-License-Identifier: Apache-2.0
/** The start page of the local server. */
@NullMarked
package org.plumbline.web;

import org.jspecify.annotations.NullMarked;
