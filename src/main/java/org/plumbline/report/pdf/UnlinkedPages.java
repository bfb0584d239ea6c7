// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Hides links from the renderer, whose areas would have no tag. */
final class UnlinkedPages extends XhtmlNamespaceHandler {
  @Override
  public @Nullable String getLinkUri(Element element) {
    return null;
  }
}
