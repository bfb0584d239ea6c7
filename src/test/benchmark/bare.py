# SPDX-License-Identifier: Apache-2.0
"""The texts of a report, written bare by the usual libraries of another language.

    pip install reportlab xlsxwriter
    python bare.py gap-report.xlsx gap-report.pdf

Takes every cell of the workbook and every line of the PDF (pdftotext of poppler) and writes them
again: cells with xlsxwriter, without styles, links, charts or rules; lines as rows of one-column
tables with reportlab, without pictures, tags, links or contents. Prints processor time in seconds
and sizes in kB, medians of five rounds. What it prints is a floor to compare with, no aim.
"""

import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import xlsxwriter
from reportlab.lib.pagesizes import letter
from reportlab.platypus import SimpleDocTemplate, Table

ROUNDS = 5
ROWS_A_TABLE = 40
LONGEST_LINE = 110
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def cells(workbook):
    """Texts and numbers by sheet, each with its row and column from 0."""
    sheets = []
    with zipfile.ZipFile(workbook) as parts:
        names = sorted(n for n in parts.namelist() if re.match(r"xl/worksheets/sheet\d+\.xml", n))
        shared = []
        if "xl/sharedStrings.xml" in parts.namelist():
            root = ElementTree.fromstring(parts.read("xl/sharedStrings.xml"))
            shared = ["".join(t.text or "" for t in si.iter(MAIN + "t")) for si in root]
        for name in names:
            sheet = []
            for cell in ElementTree.fromstring(parts.read(name)).iter(MAIN + "c"):
                letters, row = re.match(r"([A-Z]+)(\d+)", cell.get("r")).groups()
                column = 0
                for sign in letters:
                    column = column * 26 + ord(sign) - 64
                value = cell.find(MAIN + "v")
                if cell.get("t") == "s":
                    said = shared[int(value.text)]
                elif cell.get("t") == "inlineStr":
                    said = "".join(t.text or "" for t in cell.iter(MAIN + "t"))
                elif value is None:
                    continue
                else:
                    said = value.text or ""
                sheet.append((int(row) - 1, column - 1, said))
            sheets.append(sheet)
    return sheets


def lines(pdf):
    out = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    return [line[:LONGEST_LINE] for line in out.stdout.decode().splitlines() if line.strip()]


def write_cells(sheets, file):
    book = xlsxwriter.Workbook(file, {"constant_memory": True})
    for sheet in sheets:
        page = book.add_worksheet()
        for row, column, said in sheet:
            page.write_string(row, column, said)
    book.close()


def write_lines(texts, file):
    tables = [
        Table([[t] for t in texts[i : i + ROWS_A_TABLE]])
        for i in range(0, len(texts), ROWS_A_TABLE)
    ]
    SimpleDocTemplate(str(file), pagesize=letter).build(tables)


def timed(write, what, file):
    took = []
    for _ in range(ROUNDS):
        start = time.process_time()
        write(what, file)
        took.append(time.process_time() - start)
    return f"{statistics.median(took):.2f} s, {Path(file).stat().st_size // 1024} kB"


def main(workbook, pdf):
    with tempfile.TemporaryDirectory() as folder:
        sheets, texts = cells(workbook), lines(pdf)
        count = sum(len(s) for s in sheets)
        print(f"xlsxwriter, {count} cells:", timed(write_cells, sheets, f"{folder}/bare.xlsx"))
        print(f"reportlab, {len(texts)} lines:", timed(write_lines, texts, f"{folder}/bare.pdf"))


if __name__ == "__main__":
    main(*sys.argv[1:3])
