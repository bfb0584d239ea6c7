// SPDX-License-Identifier: Apache-2.0
/** The interface for programs, under /api/v1: values in, JSON out, every mistake with its place. */
@NullMarked
package org.plumbline.web.api;

import org.jspecify.annotations.NullMarked;
