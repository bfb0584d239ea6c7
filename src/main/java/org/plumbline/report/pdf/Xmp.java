// SPDX-License-Identifier: Apache-2.0
package org.plumbline.report.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The document properties once more as XMP, which PDF/A reads.
 *
 * @see <a href="https://www.iso.org/standard/50655.html">ISO 19005-2, 6.6</a>
 */
final class Xmp {
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>part of ISO 14289 the file follows</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      <dc:format>application/pdf</dc:format>
      <dc:language><rdf:Bag><rdf:li>%1$s</rdf:li></rdf:Bag></dc:language>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:description>
      <dc:creator><rdf:Seq><rdf:li>%4$s</rdf:li></rdf:Seq></dc:creator>
      <pdf:Keywords>%5$s</pdf:Keywords>
      <pdf:Producer>%6$s</pdf:Producer>
      <xmp:CreatorTool>%7$s</xmp:CreatorTool>
      <xmp:CreateDate>%8$s</xmp:CreateDate>
      <xmp:ModifyDate>%8$s</xmp:ModifyDate>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Xmp() {}

  /** The packet that says the same as the properties. */
  static byte[] packet(PdfDictionary info, String language, LocalDate date) {
    return PACKET
        .formatted(
            language,
            text(info, PdfName.TITLE),
            text(info, PdfName.SUBJECT),
            text(info, PdfName.AUTHOR),
            text(info, PdfName.KEYWORDS),
            text(info, PdfName.PRODUCER),
            text(info, PdfName.CREATOR),
            date + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(PdfDictionary info, PdfName name) {
    PdfString value = info.getAsString(name);
    if (value == null) {
      return "";
    }
    return value.toUnicodeString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
