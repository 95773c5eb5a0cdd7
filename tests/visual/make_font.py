"""Makes ``boxes.ttf``: a font whose every letter is a box, so that pictures do not depend on a machine's fonts.

``python -m tests.visual.make_font`` (needs fonttools, which nothing else here does); the font is kept in git.
"""

from __future__ import annotations

from pathlib import Path

FAMILY = "SSI Coach Boxes"
_EM, _ASCENT, _DESCENT = 1000, 930, 240
_WIDTHS = {"narrow": 300, "figure": 620, "middle": 580, "wide": 820}
_NARROW = set("iljtfrI.,:;'’!|()[]‘·\u00a0 ")
_WIDE = set("mwMWØÆ@%–—…≈×→←↑↓●☑☐✓")
_TALL = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789bdfhklt%()[]")


def _box(width: int, top: int) -> object:
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    pen = TTGlyphPen(None)
    left, right = 60, width - 60
    for corner, (x, y) in enumerate(((left, 0), (left, top), (right, top), (right, 0))):
        (pen.moveTo if corner == 0 else pen.lineTo)((x, y))
    pen.closePath()
    return pen.glyph()


def main() -> None:
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    shapes = {f"{name}{height}": (width, height) for name, width in _WIDTHS.items() for height in (540, 730)}
    glyphs = {name: _box(*shape) for name, shape in shapes.items()}
    empty = TTGlyphPen(None).glyph()
    glyphs |= {".notdef": _box(600, 730), "blank": empty}
    widths = {name: (width, 60) for name, (width, _) in shapes.items()}
    widths |= {".notdef": (600, 60), "blank": (300, 0)}
    known = [*range(0x20, 0x250), *range(0x1E00, 0x1F00), *range(0x2000, 0x2800)]
    cmap = {code: _glyph(chr(code)) for code in known}
    font = FontBuilder(_EM, isTTF=True)
    font.setupGlyphOrder(list(glyphs))
    font.setupCharacterMap(cmap)
    font.setupGlyf(glyphs)
    font.setupHorizontalMetrics(widths)
    font.setupHorizontalHeader(ascent=_ASCENT, descent=-_DESCENT)
    font.setupNameTable({"familyName": FAMILY, "styleName": "Regular"})
    font.setupOS2(
        sTypoAscender=_ASCENT, sTypoDescender=-_DESCENT, usWinAscent=_ASCENT, usWinDescent=_DESCENT, sxHeight=540
    )
    font.setupPost()
    font.save(Path(__file__).parent / "boxes.ttf")


def _glyph(letter: str) -> str:
    if letter.isspace() or ord(letter) in (0x200B, 0x2060, 0xAD):
        return "blank"
    height = 730 if letter in _TALL or letter.isupper() else 540
    if letter.isdigit():
        return f"figure{height}"
    name = "narrow" if letter in _NARROW else "wide" if letter in _WIDE else "middle"
    return f"{name}{height}"


if __name__ == "__main__":
    main()
