// SPDX-License-Identifier: Apache-2.0
package org.plumbline.foreign;

import java.util.List;
import org.plumbline.phrase.Key;

/** Why a file that somebody hands in cannot be used. */
public enum Unreadable implements Key {
  NO_WORKBOOK(Remedy.ORIGINAL),
  DAMAGED_WORKBOOK(Remedy.SAVE_AGAIN),
  /** The binary form of Excel 97 to 2003. */
  OLD_WORKBOOK(Remedy.SAVE_AGAIN),
  /** A spreadsheet of LibreOffice or OpenOffice. */
  OPEN_DOCUMENT(Remedy.SAVE_AGAIN),
  /** The strict form of the same standard, which few programs read. */
  STRICT_WORKBOOK(Remedy.SAVE_TRANSITIONAL),
  ENCRYPTED_WORKBOOK(Remedy.REMOVE_PASSWORD),
  /** A small file that unpacks to a huge one. */
  TOO_LARGE(Remedy.ORIGINAL),
  /** It keeps the reader busy for longer than any real file. */
  TOO_SLOW(Remedy.ORIGINAL),
  NO_PDF(Remedy.ORIGINAL),
  ENCRYPTED_PDF(Remedy.REMOVE_PASSWORD),
  NO_JSON(Remedy.ORIGINAL),
  /** No workbook and no text: a picture, a PDF, a document of a word processor. */
  NO_TABLES(Remedy.SAVE_AGAIN),
  /** One sheet of a workbook, as text. */
  SEPARATED_VALUES(Remedy.SAVE_WHOLE),
  /** More than any table of responsibilities has. */
  TOO_MANY_CELLS(Remedy.ORIGINAL);

  private final Remedy remedy;

  Unreadable(Remedy remedy) {
    this.remedy = remedy;
  }

  /** What to do about it. */
  public Remedy remedy() {
    return remedy;
  }

  @Override
  public String key() {
    return Key.spelled("unreadable", this);
  }

  @Override
  public List<String> arguments() {
    return List.of();
  }

  /** What a person does with such a file. */
  public enum Remedy implements Key {
    ORIGINAL,
    SAVE_AGAIN,
    SAVE_TRANSITIONAL,
    REMOVE_PASSWORD,
    SAVE_WHOLE;

    @Override
    public String key() {
      return Key.spelled("unreadable-remedy", this);
    }

    @Override
    public List<String> arguments() {
      return List.of();
    }
  }
}
