"""One spelling for comparison; the same as the Swift module GermanText, which a test checks."""
import re

PLAIN = {}
for letters, plain in [
    ("ÀÁÂÃÅàáâãå", "a"), ("Ææ", "ae"), ("Çç", "c"), ("ÈÉÊËèéêë", "e"), ("ÌÍÎÏìíîï", "i"), ("Ññ", "n"),
    ("ÒÓÔÕØòóôõø", "o"), ("ÙÚÛùúû", "u"), ("Ýýÿ", "y"), ("ĆćĈĉĊċČč", "c"), ("ĘęĚě", "e"), ("Łł", "l"),
    ("ŃńŅņŇň", "n"), ("Řř", "r"), ("ŚśŜŝŞşŠš", "s"), ("Ůů", "u"), ("ŹźŻżŽž", "z"),
    ("ÄäÆæ", "ae"), ("Öö", "oe"), ("Üü", "ue"), ("ßẞ", "ss"),
]:
    for letter in letters:
        PLAIN[letter] = plain


def folded(text):
    """The same as `GermanText.folded`; a test compares the two over every key."""
    out = []
    for letter in text:
        point = ord(letter)
        if letter in PLAIN:
            out.append(PLAIN[letter])
        elif point == 0x308 and out and out[-1][-1] in "aou":
            out.append("e")
        elif 0x300 <= point <= 0x36F:
            continue
        else:
            out.append(letter.lower())
    return "".join(out)


def slug(text):
    """The same as `GermanText.slug`: the key of titles and places, and their part of a web address."""
    return re.sub(r"[^a-z0-9]+", "-", folded(text)).strip("-")
