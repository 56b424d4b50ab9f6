#!/usr/bin/env python3
"""Every page and state by axe-core in a real browser: no violation, light and dark, at 320 and 1280 pixels.

    run.py STELLWERK [--all] [--only WORD]

English pages are looked at in one of the four forms, with --all in each; what pages become where scripts run and forms
are answered in two, with --all in each. --only keeps pages whose address or state holds the word. Prints one line for
each violation, and the number of pages looked at.
"""
import argparse
import glob
import json
import os
import pathlib
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "browser"))
from stage import RunningPortal, browser, follow, soon  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402

FORMS = [(320, False), (320, True), (1280, False), (1280, True)]

# Pages as they come, and with mistakes in what was asked.
PAGES = [
    "/", "/stellen", "/stellen?was=it+manager&wo=Hagen", "/stellen?was=xyzzyx", "/stellen?was=it&level=entry&pay=yes",
    "/stellen?seite=0", "/stellen?was=it+manager&wo=Hagen&seite=2",
    "/belege?task=plan&wo=hagen", "/beruf/it-manager/hagen", "/beruf/it-manager", "/ort/hagen",
    "/beruf/it-manager/borkum", "/so-lesen-wir", "/nosuch", "/beruf/gibtsnicht", "/stelle/nosuch/x",
    "/netto", "/netto?brutto=4.640&kirche=ja", "/netto?brutto=viel&alter=3", "/vergleich",
    "/vergleich?beruf=it-manager&ort=hagen&ort=muenchen&ort=dortmund&ort=hamburg", "/vergleich?beruf=xyz&ort=nirgends",
    "/weiterbildung", "/weiterbildung?beruf=it-manager&ort=hagen&kann=ITIL,+Zauberstabkunde",
    "/karte?was=it+manager&wo=hagen", "/merkliste", "/merken?was=koch",
    "/merken?zahl=gehalt&beruf=it-manager&ort=hagen", "/merken/gesendet", "/merken/verwalten?t=nosuch",
    "/pruefen", "/anzeigen", "/api",
    "/stellen?was=it+manager+ohne+zeitarbeit+teilzeit+zaubern", "/impressum", "/datenschutz", "/barrierefreiheit",
    "/kontakt", "/reihenfolge", "/melden",
    "/widget/gehalt.html?beruf=it-manager&ort=hagen", "/widget/anforderungen.html?beruf=it-manager&ort=hagen",
    "/widget/stellen.html?beruf=it-manager&ort=hagen",
]

# Opened before the second look, so that what is folded is judged, too.
UNFOLD = "for (const fold of document.querySelectorAll('details')) fold.open = true"

RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ['violations'], rules: {'region': {enabled: true}}}).then(
    found => done(found.violations.map(v => ({id: v.id, impact: v.impact, help: v.help,
        nodes: v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)), count: v.nodes.length}))),
    error => done([{id: 'axe', impact: 'error', help: String(error), nodes: [], count: 1}]));
"""


LIST = "/stellen?was=it+manager&wo=Hagen"


def find(driver, selector):
    """The first element of a selector, as soon as it can be seen."""
    def shown():
        return [found for found in driver.find_elements(By.CSS_SELECTOR, selector) if found.is_displayed()]

    if found := soon(shown):
        return found[0]
    raise SystemExit(f"{selector} is not on {driver.current_url}")


def names_open(driver):
    field = find(driver, "#was")

    def typed():
        field.clear()
        field.send_keys("mana")
        return soon(lambda: driver.find_elements(By.CSS_SELECTOR, "#was-namen li"), seconds=5)

    # The help is made some seconds after the start.
    soon(typed)
    field.send_keys(Keys.ARROW_DOWN)
    find(driver, "#was-namen [aria-selected=true]")


def one_hidden(driver):
    find(driver, ".hit .actions button:nth-of-type(2)").click()
    find(driver, ".hidden-here button")


def one_let_through(driver):
    one_hidden(driver)
    find(driver, ".hit .actions button").click()
    find(driver, ".hidden-here button").click()
    find(driver, ".let-through")


def list_filled(driver):
    driver.execute_script(
        "localStorage.setItem('stellwerk', JSON.stringify({kept: [{id: 'a', title: 'Koch (m/w/d)', employer: 'Linde',"
        " place: 'Hagen', day: '2026-11-22'}], ads: ['b'], employers: ['Muster GmbH'], words: ['nacht']}))")
    follow(driver, driver.refresh)
    find(driver, ".kept + button").click()
    find(driver, ".kept .state")


def list_emptied(driver):
    list_filled(driver)
    find(driver, ".kept button").click()
    find(driver, "#merkliste h2:focus")


def report_refused(driver):
    follow(driver, find(driver, "form.report button").click)
    find(driver, ".mistakes")


def report_taken(driver):
    find(driver, "#grund-fraud").click()
    find(driver, "#text").send_keys("Es wird Geld im Voraus verlangt.")
    find(driver, "#gewissen").click()
    # The form takes nobody who needs less than three seconds.
    time.sleep(3)
    follow(driver, find(driver, "form.report button").click)
    find(driver, "main")


def ad_checked(driver):
    find(driver, "main textarea").send_keys(
        "Koch (m/w)\nGasthaus Linde, 58095 Hagen\nWir suchen dich, jung und dynamisch.\n")
    follow(driver, find(driver, "form.check button[type=submit]").click)
    find(driver, ".findings")


def check_refused(driver):
    follow(driver, find(driver, "form.check button[type=submit]").click)
    find(driver, ".mistakes")


def press(number):
    """Sends the form whose button is the one of this number, as it is filled in."""
    def act(driver):
        driver.execute_script("for (const form of document.forms) form.noValidate = true")
        follow(driver, driver.find_elements(By.CSS_SELECTOR, "main form button[type=submit]")[number].click)

    return act


# What pages become by what one does on them.
STATES = [("names open", "/", names_open), ("a job hidden", LIST, one_hidden), ("a job let through", LIST, one_let_through),
          ("list filled", "/merkliste", list_filled), ("list emptied", "/merkliste", list_emptied),
          ("report refused", "/melden?stelle={ad}", report_refused),
          ("report taken", "/melden?stelle={ad}", report_taken), ("ad checked", "/pruefen", ad_checked),
          ("check refused", "/pruefen", check_refused)]


# The same, in both languages: pages that links in mails lead to. The last one ends what the others are about.
ALERT_STATES = [("order refused", "{prefix}/merken?was=koch", press(0)), ("order confirmed", "{confirm}", press(0)),
                ("alert changed", "{manage}", press(0)), ("alert prolonged", "{manage}", press(1)),
                ("alert ended", "{end}", press(0))]


def axe():
    found = glob.glob(str(HERE / ".venv/lib/python*/site-packages/axe_playwright_python/axe.min.js"))
    if not found:
        raise SystemExit("axe-core is missing: scripts/python-environment Tests/accessibility --no-deps")
    return pathlib.Path(found[0]).read_text()


def numbers(driver, portal):
    """Addresses of some ads that name their pay."""
    driver.get(portal.address + LIST + "&pay=yes")
    return [link.get_attribute("href").removeprefix(portal.address)
            for link in driver.find_elements(By.CSS_SELECTOR, "main article h2 a")][:4]


def alerts(portal):
    """What an order of mails is reached by, in German and in English."""
    for prefix in ("", "/en"):
        confirm, manage = portal.alert(f"axe{prefix.replace('/', '-')}@people.example", prefix)
        yield {"prefix": prefix, "confirm": confirm, "manage": manage, "end": manage.replace("verwalten", "ende")}


def pages(ads, ended, ordered, every):
    """Address, state, form and what to do there, of every look."""
    ids = [ad.split("/")[2] for ad in ads]
    german = PAGES + [
        ads[0], ads[1], "/anzeigen?" + "&".join("id=" + number for number in ids),
        "/pruefen?stelle=" + ids[0], "/melden?stelle=" + ids[0], *ended,
    ]
    for number, page in enumerate(german):
        for form in FORMS:
            yield page, "", form, None
        # Each form in turn, so that English is looked at in all of them.
        for form in FORMS if every else [FORMS[number % len(FORMS)]]:
            yield "/en" + page, "", form, None
    for name, page, act in STATES:
        for form in FORMS if every else [FORMS[0], FORMS[3]]:
            yield page.format(ad=ids[0]), name, form, act
    for links in ordered:
        for form in FORMS:
            for page in ("confirm", "manage", "end"):
                yield links[page], "", form, None
        for name, page, act in ALERT_STATES:
            for form in FORMS if every else [FORMS[0], FORMS[3]]:
                yield page.format(**links), name, form, act


def look(driver, portal, script):
    """What axe-core and the rules of this project find on the page that is open, one line each."""
    driver.execute_script(UNFOLD)
    driver.execute_script(script)
    found = [f"{found['id']}, {found['impact']}: {found['help']}; {found['count']} times: "
             + json.dumps(found["nodes"], ensure_ascii=False) for found in driver.execute_async_script(RUN)]
    cookies = driver.get_cookies()
    hosts = driver.execute_script("return performance.getEntriesByType('resource').map(e => new URL(e.name).host)")
    foreign = [host for host in hosts if host != f"127.0.0.1:{portal.port}"]
    return found + ([f"cookies {cookies}, other hosts {foreign}"] if cookies or foreign else [])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("stellwerk")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    script = axe()
    portal = RunningPortal(os.path.abspath(options.stellwerk))
    violations = looks = 0
    drivers = {dark: browser(dark=dark) for dark in (False, True)}
    try:
        ads = numbers(drivers[False], portal)
        for page, state, (width, dark), act in pages(ads, portal.ended(), alerts(portal), options.all):
            if options.only not in page and options.only not in state:
                continue
            driver = drivers[dark]
            driver.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride",
                {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": False})
            driver.get(portal.address + page)
            if act:
                driver.execute_script("localStorage.clear()")
                follow(driver, driver.refresh)
                act(driver)
            looks += 1
            for found in look(driver, portal, script):
                violations += 1
                print(f"{page} ({', '.join(filter(None, [state, str(width), 'dark' if dark else '']))}): {found}", flush=True)
    finally:
        for driver in drivers.values():
            driver.quit()
        portal.end()
    print(f"{looks} looks, {violations} violations")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
