"""Has an independent reader, ZXing-C++, read the QR codes that `QRCodeTests` wrote.

    qr.py FOLDER    FOLDER/codes.tsv: size, rows as hexadecimal numbers, text
"""

import pathlib
import sys

import zxingcpp
from PIL import Image

QUIET, SCALE = 4, 3


def picture(rows):
    """The symbol in black on white, with the light modules that belong around it."""
    size = len(rows)
    image = Image.new("L", (size + 2 * QUIET, size + 2 * QUIET), 255)
    for y, row in enumerate(rows):
        for x in range(size):
            if row >> x & 1:
                image.putpixel((x + QUIET, y + QUIET), 0)
    return image.resize((image.width * SCALE, image.height * SCALE), Image.Resampling.NEAREST)


def read(image):
    """The text of the only symbol, and its level of error correction."""
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    assert len(found) == 1, f"{len(found)} symbols"
    return found[0].text, found[0].ec_level


def main(folder):
    count, sizes, levels, largest = 0, set(), set(), 0
    for line in pathlib.Path(folder, "codes.tsv").read_text(encoding="utf-8").splitlines():
        size, rows, text = line.split("\t")
        length = len(text.encode())
        if int(size) == 0:
            assert length > 1125, f"no code for {length} bytes"
            continue
        found, level = read(picture([int(row, 16) for row in rows.split(",")]))
        assert found == text, f"{length} bytes are read as {found!r}, not {text!r}"
        assert level in ("M", "Q"), f"{length} bytes: level {level}"
        count, largest = count + 1, max(largest, length)
        sizes.add(size)
        levels.add(level)
    # Every version from 1 to 27, both levels.
    assert len(sizes) == 27 and levels == {"M", "Q"}, f"{len(sizes)} sizes, levels {levels}"
    # What is damaged more than the code can mend must not be read: the reader is not one that guesses.
    rows = [int(row, 16) for row in line.split("\t")[1].split(",")]
    damaged = [row ^ (0b1010110111 << 9) if y > 8 else row for y, row in enumerate(rows)]
    assert not [code for code in zxingcpp.read_barcodes(picture(damaged)) if code.text == line.split("\t")[2]], "a damaged symbol was read"
    print(f"ok -- {count} QR codes of 27 sizes, up to {largest} bytes, are read by ZXing-C++")


if __name__ == "__main__":
    main(*sys.argv[1:])
