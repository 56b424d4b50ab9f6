"""Male and female spellings of neutral German job names."""
import re


def gender_forms(neutral):
    """Male and female spelling of a neutral job name such as `Technische/r Assistent/in - Biologie`."""
    male, female = [], []
    for word in neutral.split(" "):
        m, f = word_forms(word)
        male.append(m)
        female.append(f)
    return " ".join(male), " ".join(female)


def word_forms(word):
    opening = re.match(r"[(]*", word).group() if word.startswith("(") and not word.endswith("/in)") else ""
    core, closing = word[len(opening):], ""
    end = re.search(r"[),.;]+$", core)
    if end and "(" not in core:
        core, closing = core[: end.start()], end.group()
    pairs = [
        (r"^(.+)\((\w+)/(-?\w+)\)$", lambda g: (g[0] + g[1], g[0] + g[2].lstrip("-"))),
        (r"^(.+e)/r$", lambda g: (g[0] + "r", g[0])),
        (r"^(.+e)\(r\)$", lambda g: (g[0] + "r", g[0])),
        (r"^(.+)e/in$", lambda g: (g[0] + "e", g[0] + "in")),
        (r"^(.+)/in$", lambda g: (g[0], g[0] + "in")),
        (r"^(.+)mann/-?frau$", lambda g: (g[0] + "mann", g[0] + "frau")),
        (r"^(.+)wirt/-?wirtin$", lambda g: (g[0] + "wirt", g[0] + "wirtin")),
        (r"^([^/]+)/-([^/]+in)$", replaced_ending),
        (r"^([^/]+)/-([^/]+(?:frau|schwester|hebamme))$", replaced_ending),
        (r"^([A-ZÄÖÜ][^/]+)/([A-ZÄÖÜ][^/]+(?:in|frau|schwester))$", lambda g: (g[0], g[1])),
    ]
    for pattern, build in pairs:
        found = re.match(pattern, core)
        if found:
            m, f = build(found.groups())
            return opening + m + closing, opening + f + closing
    return word, word


def replaced_ending(groups):
    """`Radiologietechnologe`, `technologin` -> both whole: the ending begins where its first letters recur."""
    whole, ending = groups
    plain = str.maketrans("äöüÄÖÜ", "aouAOU")
    for length in range(min(4, len(ending)), 0, -1):
        at = whole.translate(plain).lower().rfind(ending[:length].translate(plain).lower())
        if at > 0:
            return whole, whole[:at] + ending
    return whole, ending
