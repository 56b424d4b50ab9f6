#!/usr/bin/env python3
"""Every parameter of every page and form wrong in turn: no page fails, nothing typed becomes markup or script.

    run.py STELLWERK

The portal runs on loopback with made-up ads. What comes back is read as a browser reads it (html.parser for all of it,
Chromium with scripts on for a part): no element, attribute or address may stem from what was asked for.
"""
import html.parser
import http.client
import json
import os
import pathlib
import sys
import urllib.parse
import urllib.request
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "browser"))
from stage import RunningPortal, browser  # noqa: E402

# Each page with what is right for it; every value is then replaced by every probe.
PAGES = {
    "/stellen": dict(was="it manager", wo="Hagen", umkreis="25", umkreis_genau="30", umkreis_vorher="25", gehalt_ab="3000",
                     gehalt_vorher="2000", sort="date", seite="1", level="entry", hours="full", contract="permanent",
                     remote="hybrid", employer="direct", industry="IT", size="small", skill="SAP", education="degree",
                     language="en", task="plan", activity="plan:Projekte", object="plan:Projekte", clarity_min="0.5",
                     clarity_max="0.9", sign="vague", pay="yes", pay_min="3000", pay_max="5000", pay_kind="salary",
                     pay_plausibility="plausible", years_min="1", years_max="5", career_changers="yes", on_call="no",
                     shift="no", travel="none", skill_kind="hard", company="X", area="05914000", since="2026-01-01",
                     before="2026-12-31", benefit="X", must="SAP", made_up="yes", occupation="43343", unknown="1"),
    "/stellen.json": dict(was="it", wo="Hagen", umkreis="25", sort="pay", seite="1", level="entry"),
    "/stellen.atom": dict(was="it", wo="Hagen", umkreis="25", sort="pay", seite="1", level="entry"),
    "/stellen.feed.json": dict(was="it", wo="Hagen", umkreis="25"),
    "/stellen.csv": dict(was="it", wo="Hagen", umkreis="25", trenner="komma", bom="nein"),
    "/stellen.jsonl": dict(was="it", wo="Hagen", umkreis="25"),
    "/karte": dict(was="it", wo="Hagen", umkreis="25", level="entry"),
    "/vorschlaege.json": dict(q="it", feld="wo", was="it", wo="Hagen"),
    "/belege": dict(was="it", wo="Hagen", task="plan", seite="1"),
    "/beruf/it-manager": dict(umkreis="10"),
    "/beruf/it-manager/hagen": dict(umkreis="10"),
    "/ort/hagen": dict(umkreis="10"),
    "/stelle/{ad}/x": dict(von="Hagen"),
    "/vergleich": dict(beruf="it-manager", ort="hagen", umkreis="25"),
    "/netto": dict(brutto="4000", klasse="1", kinder="0", zkf="0", alter="30", kirche="nein", land="NW", kasse="gkv",
                   zusatz="2,9", beitrag="500", zuschuss="100", jahr="2026"),
    "/weiterbildung": dict(beruf="it-manager", ort="hagen", umkreis="10", kann="SAP"),
    "/anzeigen": dict(id="{ad}"),
    "/merkliste.json": dict(id="{ad}"),
    "/merken": dict(was="it", wo="Hagen", umkreis="25", seite="1", zahl="gehalt", beruf="it-manager", ort="hagen",
                    prozent="5", takt="taeglich", adresse="anna@people.example"),
    "/merken/bestaetigen": dict(x="1"),
    "/merken/verwalten": dict(x="1"),
    "/melden": dict(stelle="{ad}"),
    "/meldung": dict(nr="AB12C-3DE4F"),
    "/pruefen": dict(stelle="{ad}"),
    "/widget/gehalt.html": dict(beruf="it-manager", ort="hagen", umkreis="10", lang="de"),
    "/widget/gehalt.svg": dict(beruf="it-manager", ort="hagen", umkreis="10", lang="de"),
    "/widget/stellen.svg": dict(beruf="it-manager", ort="hagen", lang="de"),
    "/widget/anforderungen.svg": dict(beruf="it-manager", ort="hagen", lang="de"),
    "/": dict(x="1"),
}
# What is sent by forms.
FORMS = {
    "/pruefen": dict(anzeige="Koch (m/w/d)\nGasthaus Linde, 58095 Hagen", was="x"),
    "/melden": dict(stelle="{ad}", schein="x", grund="fraud", text="Geld im Voraus", name="Anna", mail="anna@people.example",
                    gewissen="ja"),
    "/merken": dict(was="koch", wo="Hagen", adresse="anna@people.example", takt="taeglich", zahl="gehalt",
                    beruf="it-manager", ort="hagen", prozent="5"),
    "/merken/bestaetigen": dict(x="1"),
    "/merken/verwalten": dict(x="1", takt="taeglich", bis="2027-01-01"),
    "/merken/ende": dict(x="1"),
}

MARK = "zq7"
PROBES = [
    f"<script>window.{MARK}=1</script>", f"\"><img src=x onerror=window.{MARK}=1>", f"' onfocus=window.{MARK}=1 autofocus '",
    f"</title></textarea></style><svg onload=window.{MARK}=1>", f"javascript:window.{MARK}=1",
    f"data:text/html,<{MARK}>", f"]]><{MARK}>", "%3Cscript%3E", f"<!--<{MARK}", "{{7*7}}${7*7}", "a\r\nSet-Cookie: x=1",
    "\u202e\u2066\ufeff\u0000", "\x00", "\ud800", "=1+1", "../../etc/passwd", "'; DROP TABLE ad; --", "-1", "0",
    "99999999999999999999", "1e308", "NaN", "-inf", "0x10", "1,5,5", "½", "", " ", "ja" * 5_000, "&amp;", "+" * 300,
    "\u0301" * 500,
]
STATUSES = {200, 301, 303, 304, 308, 308, 400, 404, 405, 410, 413, 414, 422, 429}


class Reader(html.parser.HTMLParser):
    """Collects whatever must not be there."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults = []

    def handle_starttag(self, tag, attributes):
        if tag == MARK:
            self.faults.append(f"element <{tag}>")
        for name, value in attributes:
            if name.startswith("on") or name == "style":
                self.faults.append(f"attribute {name}")
            if name in ("href", "src", "action", "formaction"):
                scheme = (value or "").strip().lower().split(":")[0]
                if scheme in ("javascript", "data", "vbscript"):
                    self.faults.append(f"address {value[:60]}")
                if (value or "").startswith("//"):
                    self.faults.append(f"address {value[:60]}")
        if tag == "script":
            kind = dict(attributes).get("type")
            if kind != "application/ld+json" and not (dict(attributes).get("src") or "").startswith("/assets/"):
                self.faults.append("script")


def quoted(text):
    return urllib.parse.quote_plus(text.encode("utf-8", "surrogatepass"))


def described(portal):
    """The pages for programs with their parameters, as the description of the interface names them."""
    with urllib.request.urlopen(portal.address + "/api/v1/openapi.json", timeout=120) as answer:
        paths = json.load(answer)["paths"]
    return {path: {parameter["name"]: str(parameter.get("example", "1")) for parameter in methods["get"]["parameters"]
                   if parameter["in"] == "query"}
            for path, methods in paths.items() if "get" in methods and "{" not in path}


def filled(pages, ad):
    return {page.replace("{ad}", ad): {name: value.replace("{ad}", ad) for name, value in right.items()}
            for page, right in pages.items()}


def addresses(pages):
    for page, right in pages.items():
        for name in right:
            for probe in PROBES:
                pairs = [(key, probe if key == name else value) for key, value in right.items()
                         if key == name or len(right) < 20 or key in ("was", "wo", "what", "where")]
                yield page + "?" + "&".join(f"{quoted(key)}={quoted(value)}" for key, value in pairs), probe
    for probe in PROBES:
        yield "/stellen?" + quoted(probe) + "=1", probe
        for before in ("/beruf/", "/ort/", "/stelle/", "/beruf/it-manager/", "/stelle/1/", "/widget/", "/api/v1/", "/",
                       "/en/", "/en/beruf/", "/assets/", "/sitemaps/"):
            yield before + urllib.parse.quote(probe.encode("utf-8", "surrogatepass"), safe=""), probe
    for broken in ("%", "%zz", "%c3%28", "%ff%fe", "a=b=c&&&=", "was", "was=&was=&was=", "?", "was[]=1", "&" * 4_000):
        yield "/stellen?" + broken, broken


def requests(pages, forms):
    """Each request as its method, address and body."""
    for address, _ in addresses(pages):
        yield "GET", address, None
    for page, right in forms.items():
        for name in right:
            for probe in PROBES:
                body = "&".join(f"{quoted(key)}={quoted(probe if key == name else value)}" for key, value in right.items())
                yield "POST", page, body


def markup(body):
    """What is wrong with a drawing or a feed: read as XML, it holds what may run or was asked for."""
    try:
        for element in xml.etree.ElementTree.fromstring(body).iter():
            name = element.tag.rpartition("}")[2]
            if name in (MARK, "script", "foreignObject") or any(key.startswith("on") for key in element.attrib):
                return f"element <{name}> in a drawing or feed"
    except xml.etree.ElementTree.ParseError as error:
        return f"no XML: {error}"
    return None


def look(portal, pages, forms):
    """Asks for everything; gives the number of requests and what was wrong."""
    faults, asked = [], 0
    connection = http.client.HTTPConnection("127.0.0.1", portal.port, timeout=300)
    for method, address, form in requests(pages, forms):
        asked += 1
        where = f"{method} {address} {form or ''}"
        # Orders of mails are few from one network; the portal trusts what loopback says of others.
        headers = {"X-Forwarded-For": f"10.{asked >> 8}.{asked & 255}.1"}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, address, form, headers)
            answer = connection.getresponse()
            status, headers, body = answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        except (http.client.HTTPException, OSError) as error:
            faults.append((where, f"no answer: {error!r}"))
            connection.close()
            continue
        if status not in STATUSES:
            faults.append((where, f"status {status}"))
        if "set-cookie" in headers:
            faults.append((where, "a cookie"))
        if headers.get("location", "/").startswith("//"):
            faults.append((where, f"leads to {headers['location']}"))
        policy = headers.get("content-security-policy", "")
        if "unsafe-" in policy:
            faults.append((where, "policy allows what stands inline"))
        kind = headers.get("content-type", "")
        if kind.startswith("text/html"):
            reader = Reader()
            reader.feed(body.decode())
            faults += [(where, fault) for fault in reader.faults]
        elif ("svg" in kind or "xml" in kind) and body:
            fault = markup(body)
            if fault:
                faults.append((where, fault))
        elif status != 304 and not kind.startswith(("application/", "text/")) and body:
            faults.append((where, f"type {kind!r}"))
    return asked, faults


def run_scripts(portal, pages):
    """The probes that hold a script, in a browser that would run it."""
    faults, looked = [], 0
    driver = browser()
    try:
        for address, probe in addresses(pages):
            if MARK not in probe or ".json" in address or ".csv" in address or "/api/" in address:
                continue
            if not address.startswith(("/stellen?was", "/vergleich", "/netto?brutto", "/weiterbildung", "/belege?was",
                                       "/beruf", "/ort", "/widget/gehalt.svg", "/pruefen", "/melden", "/merken", "/karte",
                                       "/stelle/")):
                continue
            looked += 1
            driver.get(portal.address + address)
            if driver.execute_script(f"return window.{MARK}") is not None:
                faults.append((address, "a script ran"))
    finally:
        driver.quit()
    return looked, faults


def main():
    # Without a bound, since a request that is sent away probes nothing.
    portal = RunningPortal(os.path.abspath(sys.argv[1]), "--rate", "0")
    try:
        with urllib.request.urlopen(portal.address + "/stellen.json?was=koch", timeout=120) as answer:
            ad = json.load(answer)["hits"][0]["id"]
        pages = filled(PAGES, ad)
        asked, faults = look(portal, pages | described(portal), filled(FORMS, ad))
        looked, ran = run_scripts(portal, pages)
        alive = portal.process.poll() is None
    finally:
        portal.end()
    for address, fault in (faults + ran)[:60]:
        print(f"{address[:160]}: {fault}")
    print(f"{asked} requests, {looked} pages in a browser, {len(faults) + len(ran)} faults")
    return 0 if alive and not faults and not ran else 1


if __name__ == "__main__":
    sys.exit(main())
