// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.template.OwnFiles;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Opens the template's own files for the page maker, and nothing else: no network, no path. */
final class OwnAgent extends ITextUserAgent {
  /** What an element looks like before any style: a part of the page maker. */
  private static final URL USUAL_STYLE =
      Objects.requireNonNull(
          XhtmlNamespaceHandler.class.getResource("/resources/css/XhtmlNamespaceHandler.css"));

  private final OwnFiles own;

  OwnAgent(ITextOutputDevice device, int dotsPerPixel, OwnFiles own) {
    super(device, dotsPerPixel);
    this.own = own;
  }

  /** The name as it stands: an address is never made of it. */
  @Override
  public @Nullable String resolveURI(@Nullable String uri) {
    return uri;
  }

  @Override
  public void setBaseURL(@Nullable String url) {}

  @Override
  public String getBaseURL() {
    return "";
  }

  @Override
  public boolean isVisited(@Nullable String uri) {
    return false;
  }

  @Override
  protected @Nullable InputStream resolveAndOpenStream(@Nullable String uri) {
    return bytes(uri).map(ByteArrayInputStream::new).orElse(null);
  }

  @Override
  protected InputStream openStream(String uri) throws IOException {
    return Files.newInputStream(
        own.find(uri).orElseThrow(() -> new IOException("not a file of the template")));
  }

  @Override
  public byte @Nullable [] getBinaryResource(@Nullable String uri) {
    return bytes(uri).orElse(null);
  }

  @Override
  public CSSResource getCSSResource(@Nullable String uri) {
    return new CSSResource(new ByteArrayInputStream(bytes(uri).orElse(new byte[0])));
  }

  @Override
  public ImageResource getImageResource(@Nullable String uri) {
    return bytes(uri).isEmpty()
        ? new ImageResource(uri, null)
        : super.getImageResource(Objects.requireNonNull(uri));
  }

  @Override
  public XMLResource getXMLResource(@Nullable String uri) {
    throw new IllegalStateException("a page is given as it is");
  }

  private Optional<byte[]> bytes(@Nullable String uri) {
    if (USUAL_STYLE.toString().equals(uri)) {
      return Optional.of(usualStyle());
    }
    Optional<Path> file = uri == null ? Optional.empty() : own.find(uri);
    try {
      return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(uri), e);
    }
  }

  private static byte[] usualStyle() {
    try (InputStream in = USUAL_STYLE.openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
