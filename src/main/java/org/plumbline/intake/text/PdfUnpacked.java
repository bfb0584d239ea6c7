// SPDX-License-Identifier: Apache-2.0
package org.plumbline.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether a PDF stays of bearable size when it is unpacked. The library unpacks a stream whole
 * before anybody can say stop, so it is unpacked here first, piece by piece and kept nowhere.
 */
final class PdfUnpacked {
  /** Bytes of one stream; a page full of drawing has a tenth of it. */
  private static final long MOST = 40L << 20;

  /** A stream packed to less than this cannot grow beyond the limit. */
  private static final int SMALL = 30_000;

  private PdfUnpacked() {}

  /** Pictures are left out: they are never unpacked when text is read. */
  static void require(PDDocument document) throws IOException {
    Set<COSObjectKey> keys = new HashSet<>(document.getDocument().getXrefTable().keySet());
    for (COSObjectKey key : keys) {
      COSBase object = document.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream
          && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        require(stream);
      }
    }
    // a file whose list of objects is lost has them by its pages only
    for (PDPage page : document.getPages()) {
      Iterator<PDStream> each = page.getContentStreams();
      while (each.hasNext()) {
        require(each.next().getCOSObject());
      }
    }
  }

  private static void require(COSStream stream) throws IOException {
    int times = packed(stream);
    if (times == 0 || stream.getLength() < SMALL) {
      return;
    }
    byte[] piece = new byte[1 << 16];
    long size = 0;
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < times; i++) {
        in = new InflaterInputStream(in);
      }
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        size += n;
        if (size > MOST) {
          throw new TooMuchTextException();
        }
      }
    } catch (TooMuchTextException e) {
      throw e;
    } catch (IOException e) {
      // damaged within: the library reads what it can
    }
  }

  /** How often the stream is packed one over the other, from the outside. */
  private static int packed(COSStream stream) {
    COSBase filters = stream.getFilters();
    List<COSBase> each = new ArrayList<>();
    if (filters instanceof COSArray several) {
      several.forEach(each::add);
    } else if (filters != null) {
      each.add(filters);
    }
    int times = 0;
    while (times < each.size()
        && (COSName.FLATE_DECODE.equals(each.get(times))
            || COSName.FLATE_DECODE_ABBREVIATION.equals(each.get(times)))) {
      times++;
    }
    return times;
  }
}
