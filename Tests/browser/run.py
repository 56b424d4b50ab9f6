#!/usr/bin/env python3
"""What people do, in a real browser: start page, search, ad, occupation page, figure, the ads behind it.

    run.py STELLWERK [--screenshots DIR] [TEST ...]

Everything is walked twice, with JavaScript off and on. The portal runs on loopback with made-up ads.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from stage import OtherSite, RunningPortal, browser, follow, is_whole, soon

STELLWERK = ""
SCREENSHOTS = None
PORTAL = None


class Case(unittest.TestCase):
    javascript = True

    def open(self, path, **options):
        self.driver = browser(self.javascript, **options)
        self.addCleanup(self.driver.quit)
        self.go(path)

    def go(self, path):
        self.driver.get(path if path.startswith(("http", "about:")) else PORTAL.address + path)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def path(self):
        return self.driver.current_url.removeprefix(PORTAL.address)

    def wait_for_path(self, start, holding=""):
        """Waits until the page under an address is there: sending a form does not wait for it."""
        self.until(
            lambda: self.path().startswith(start) and holding in self.path() and is_whole(self.driver),
            lambda: f"{self.path()} does not begin with {start} and hold {holding!r}")

    def follow(self, press):
        follow(self.driver, press)

    def until(self, condition, what):
        if not soon(condition):
            self.fail(what() if callable(what) else what)

    def total(self):
        """The number of ads that a list announces."""
        said = " ".join(found.text for found in self.all("[role=status]"))
        digits = re.search(r"([\d.,]+)\s+(?:offene\s+|open\s+)?(?:Stelle|job)", said)
        return int(re.sub(r"\D", "", digits.group(1)))


class Walk(Case):
    def test_start_search_ad(self):
        self.open("/")
        self.assertEqual(self.find("html").get_attribute("lang"), "de")
        self.find("input[name=was]").send_keys("it manager")
        self.find("input[name=wo]").send_keys("Hagen" + Keys.ENTER)
        self.wait_for_path("/stellen?")
        total = self.total()
        self.assertGreater(total, 20)
        self.assertIn("Beispielanzeigen", self.find("body").text)
        # A facet narrows to exactly its count.
        facet = self.all("#filter li a")[1]
        count = int(re.sub(r"\D", "", facet.find_element(By.CLASS_NAME, "count").text))
        self.follow(facet.click)
        self.assertEqual(self.total(), count)
        self.follow(self.driver.back)
        link = self.find("main article h2 a")
        title = link.text
        self.follow(link.click)
        self.assertTrue(self.path().startswith("/stelle/"), self.path())
        self.assertEqual(self.find("h1").text.strip(), title.strip())
        marks = self.all("main mark")
        self.assertGreater(len(marks), 0, "no line is marked")

    def test_occupation_page_figure_and_its_ads(self):
        self.open("/beruf/it-manager/hagen")
        self.assertIn("Hagen", self.find("h1").text)
        figures = [a for a in self.all("main a[data-n]") if "/stellen" in (a.get_attribute("href") or "")]
        self.assertGreater(len(figures), 10)
        checked = 0
        for address, n in [(a.get_attribute("href"), int(a.get_attribute("data-n"))) for a in figures[:12]]:
            self.go(address)
            self.assertEqual(self.total(), n, address)
            checked += 1
        self.assertGreater(checked, 5)

    def test_net_at_a_click_and_with_own_values(self):
        self.open("/beruf/it-manager/hagen")
        self.follow(self.find("main a[href^='/netto?']").click)
        self.wait_for_path("/netto?brutto=")
        before = self.find("#ergebnis").text
        self.find("select[name=klasse] option[value='3']").click()
        self.follow(self.find("form.ask button").click)
        self.wait_for_path("/netto?brutto=", holding="klasse=3")
        self.assertNotEqual(self.find("#ergebnis").text, before)
        gross = self.find("#brutto")
        gross.clear()
        gross.send_keys("viel" + Keys.ENTER)
        self.wait_for_path("/netto?brutto=viel")
        self.assertIn("Zahl", self.find("#brutto-fehler").text)

    def test_places_side_by_side(self):
        self.open("/vergleich")
        self.find("#beruf").send_keys("IT-Manager")
        self.find("#ort1").send_keys("Hagen")
        self.find("#ort2").send_keys("München" + Keys.ENTER)
        self.wait_for_path("/vergleich?beruf=")
        self.assertIn("Hagen und München", self.find("h1").text)
        figure = self.find("main table a[data-n]")
        n = int(figure.get_attribute("data-n"))
        self.go(figure.get_attribute("href"))
        self.assertEqual(self.total(), n)

    def test_evidence_is_marked_on_the_ad(self):
        self.open("/stellen?was=it+manager&wo=Hagen&pay=yes")
        self.follow(self.find("main a[href^='/stelle/']").click)
        reading = self.all("main a[href^='#z']:not(.no)")
        self.assertGreater(len(reading), 0)
        target = reading[0].get_attribute("href").split("#")[1]
        line = self.find(f"#{target}")
        self.assertGreater(len(line.find_elements(By.TAG_NAME, "mark")), 0)

    def test_chosen_ads_stand_side_by_side(self):
        self.open("/stellen?was=it+manager&wo=Hagen")
        for box in self.all("main .choose input")[:3]:
            box.click()
        self.follow(self.find("#auswahl button").click)
        self.wait_for_path("/anzeigen?id=")
        self.assertEqual(len(self.all("main thead th")), 3)
        self.follow(self.find("main .compared a[href*='/anzeigen']").click)
        self.wait_for_path("/anzeigen?id=")
        self.assertEqual(len(self.all("main thead th")), 2)

    def test_an_ad_is_explained_measured_and_reported(self):
        self.open("/stellen?was=it+manager&wo=Hagen&pay=yes")
        self.follow(self.find("main article h2 a").click)
        note = self.find("main details.note")
        note.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
        self.assertIn("gelesen aus", note.find_element(By.TAG_NAME, "ul").text)
        self.find("#von").send_keys("Bochum" + Keys.ENTER)
        self.wait_for_path("/stelle/", holding="von=Bochum")
        self.assertIn("Luftlinie", self.find("#entfernung [role=status]").text)
        self.follow(self.find("main a[href^='/melden']").click)
        self.wait_for_path("/melden?stelle=")
        self.follow(self.find("form.report button").click)
        self.assertIn("Bitte wählen Sie einen Grund", self.find(".mistakes").text)
        self.find("#grund-fraud").click()
        self.find("#text").send_keys("Es wird Geld im Voraus verlangt.")
        self.find("#gewissen").click()
        # The form takes nobody who needs less than three seconds.
        time.sleep(3.2)
        self.follow(self.find("form.report button").click)
        self.wait_for_path("/meldung?nr=")
        self.assertRegex(self.find("main").text, r"[0-9A-Z]{5}-[0-9A-Z]{5}")

    def test_a_file_is_checked_on_a_narrow_screen(self):
        self.open("/pruefen")
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": 320, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("Koch (m/w)\nGasthaus Linde, 58095 Hagen\nWir suchen dich, jung und dynamisch.\n")
            file.flush()
            self.find("main input[type=file]").send_keys(file.name)
            self.follow(self.find("main form.check button[type=submit]").click)
        self.assertIn("jung und dynamisch", self.find(".ad-text").text)
        self.assertLessEqual(self.driver.execute_script("return document.documentElement.scrollWidth"), 320)
        self.find(".findings a[href^='#z']").click()
        self.until(lambda: "#z" in self.driver.current_url, "the line is shown")

    def test_errors_say_what_to_do(self):
        for path in ("/stelle/nosuch/x", "/beruf/gibtsnicht/hagen", "/ort/nirgendheim", "/nosuch"):
            self.open(path)
            self.assertGreater(len(self.all("main a")), 0, path)
            self.assertNotIn("{", self.find("main").text)

    def test_keyboard_reaches_search_first(self):
        self.open("/")
        body = self.find("body")
        body.send_keys(Keys.TAB)
        skip = self.driver.switch_to.active_element
        self.assertTrue(skip.get_attribute("href").endswith("#inhalt"), skip.get_attribute("outerHTML"))


    def test_a_program_gets_what_the_command_prints(self):
        for path, arguments in (
                ("profile?occupation=it-manager&place=Hagen", ["profile", "--place", "Hagen"]),
                ("compare?occupation=it-manager&place=Hagen&place=Kiel",
                 ["compare", "--place", "Hagen", "--place", "Kiel"])):
            with urllib.request.urlopen(PORTAL.address + "/api/v1/" + path) as answer:
                served = answer.read()
            printed = subprocess.run(
                [STELLWERK, *arguments, "--occupation", "it-manager", "--json", "--data", PORTAL.folder],
                stdout=subprocess.PIPE, check=True).stdout
            self.assertEqual(served, printed, path)

    def test_map_is_hidden_and_its_table_holds_the_links(self):
        self.open("/beruf/it-manager/hagen")
        self.assertEqual(self.find("#orte svg").get_attribute("aria-hidden"), "true")
        self.find("#orte summary").click()
        links = [(a.get_attribute("href"), int(a.get_attribute("data-n"))) for a in self.all("#orte tbody a")]
        self.assertEqual(len(links), len(self.all("#orte circle.ads")))
        for address, n in links[:5]:
            self.go(address)
            self.assertEqual(self.total(), n, address)


    def test_an_alert_from_the_order_to_its_end(self):
        script = "mit" if self.javascript else "ohne"
        for prefix, words in (
                ("", ("Ja, bestellen", "Bestätigt", "höchstens wöchentlich", "Geändert", "Verlängert", "Abbestellt",
                      "Link gilt nicht mehr")),
                ("/en", ("Yes, order", "Confirmed", "weekly at most", "Changed", "Prolonged", "Unsubscribed",
                         "link no longer holds"))):
            yes, confirmed, weekly, changed, prolonged, ended, gone = words
            address = f"{script}{prefix.replace('/', '-')}@people.example"
            self.open(prefix + "/stellen?was=it+manager&wo=Hagen")
            self.follow(self.find("main .by-mail a").click)
            self.find("#adresse").send_keys("niemand@")
            self.driver.execute_script("document.querySelector('main form.ask').noValidate = true")
            self.follow(self.find("main form.ask button").click)
            self.assertTrue(self.find("#adresse-fehler").text)
            self.find("#adresse").clear()
            self.find("#adresse").send_keys(address)
            self.follow(self.find("main form.ask button").click)
            self.assertEqual(self.path(), prefix + "/merken/gesendet")

            self.go(PORTAL.link(address, "bestaetigen"))
            button = self.find("main form.one-step button")
            self.assertEqual(button.text, yes)
            self.follow(button.click)
            self.assertIn(confirmed, self.find("h1").text)

            PORTAL.remind()
            managing = PORTAL.link(address, "verwalten")
            self.go(managing)
            self.find("#takt option[value=woechentlich]").click()
            self.follow(self.find("main form.ask button").click)
            self.assertIn(changed, self.find("main [role=status]").text)
            self.assertIn(weekly, self.find("main .lead").text)
            self.follow(self.all("main form.one-step button")[0].click)
            self.assertIn(prolonged, self.find("main [role=status]").text)
            self.follow(self.all("main form.one-step button")[1].click)
            self.assertIn(ended, self.find("h1").text)
            self.go(managing)
            self.assertIn(gone, self.find("h1").text)


class WalkWithoutJavaScript(Walk):
    javascript = False


class Keyboard(Case):
    """A walk by keyboard alone: every stop can be seen and has a name that a screen reader says."""

    def focused(self):
        return self.driver.switch_to.active_element

    def name(self, element):
        """The name in the tree that screen readers are given."""
        node = self.driver.execute_cdp_cmd("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        self.driver.execute_script("arguments[0].setAttribute('data-here', '')", element)
        found = self.driver.execute_cdp_cmd("DOM.querySelector", {"nodeId": node, "selector": "[data-here]"})
        self.driver.execute_script("arguments[0].removeAttribute('data-here')", element)
        tree = self.driver.execute_cdp_cmd(
            "Accessibility.getPartialAXTree", {"nodeId": found["nodeId"], "fetchRelatives": False})
        return tree["nodes"][0].get("name", {}).get("value", "").strip()

    def tab_to(self, selector, limit=150):
        """Presses Tab until an element is reached; every stop on the way is seen and named."""
        for _ in range(limit):
            webdriver.ActionChains(self.driver).send_keys(Keys.TAB).perform()
            here = self.focused()
            self.assertNotEqual(here.tag_name, "body", f"the walk ended before {selector}")
            shown = self.driver.execute_script(
                "const s = getComputedStyle(arguments[0]); return s.outlineStyle != 'none' || s.boxShadow != 'none'", here)
            self.assertTrue(shown, here.get_attribute("outerHTML")[:200])
            self.assertNotEqual(self.name(here), "", here.get_attribute("outerHTML")[:200])
            if self.driver.execute_script("return arguments[0].matches(arguments[1])", here, selector):
                return here
        self.fail(f"{selector} is not reached")

    def press(self, *keys):
        webdriver.ActionChains(self.driver).send_keys(*keys).perform()

    def test_check(self):
        for prefix in ("", "/en"):
            self.open(prefix + "/pruefen")
            self.tab_to("main textarea")
            self.press("Koch (m/w)", Keys.ENTER, "Gasthaus Linde, 58095 Hagen", Keys.ENTER, "Wir suchen dich, jung und dynamisch.")
            self.tab_to("main form button[type=submit]")
            self.follow(lambda: self.press(Keys.ENTER))
            self.tab_to(".findings a[href^='#z']")
            self.press(Keys.ENTER)
            self.until(lambda: "#z" in self.driver.current_url, "the line is shown")

    def test_alert(self):
        for prefix in ("", "/en"):
            self.open(prefix + "/stellen?was=it+manager&wo=Hagen")
            self.tab_to("main a[href*='/merken?']", limit=400)
            self.press(Keys.ENTER)
            self.wait_for_path(prefix + "/merken?")
            self.tab_to("main input[type=email]")
            self.press("anna@people.example")
            self.tab_to("main form button[type=submit]")
            self.press(Keys.ENTER)
            self.wait_for_path(prefix + "/merken/gesendet")
            self.assertNotIn("anna", self.path())

    def test_search_facet_ad_net(self):
        for prefix in ("", "/en"):
            self.open((prefix or "") + "/")
            self.tab_to("input[name=was]")
            self.press("it manager")
            self.tab_to("input[name=wo]")
            self.press("Hagen", Keys.ESCAPE, Keys.ENTER)
            self.wait_for_path(prefix + "/stellen?")
            before = self.path()
            self.tab_to("#filter a")
            self.follow(lambda: self.press(Keys.ENTER))
            self.assertTrue(self.path().startswith(prefix + "/stellen?"), self.path())
            self.assertNotEqual(self.path(), before)
            # Only an ad that names its pay has a net.
            self.go(prefix + "/stellen?was=it+manager&wo=Hagen&pay=yes")
            self.tab_to("main article h2 a")
            self.press(Keys.ENTER)
            self.wait_for_path(prefix + "/stelle/")
            self.tab_to("details.net summary")
            self.press(Keys.ENTER)
            self.tab_to("main a[href*='/netto?']")
            self.press(Keys.ENTER)
            self.wait_for_path(prefix + "/netto?")
            self.tab_to("form.ask button")
            self.follow(lambda: self.press(Keys.ENTER))
            self.wait_for_path(prefix + "/netto?")


class Script(Case):
    """What the script adds: names while one types, and what is kept and hidden on the device."""
    prefix = ""

    def say(self, german, english):
        return english if self.prefix else german

    def button(self, start, at=1):
        return self.driver.find_element(By.XPATH, f"(//button[starts-with(text(), '{start}')])[{at}]")

    def shown(self):
        return [li for li in self.all("ol.hits > li") if li.is_displayed()]

    def store(self, text):
        self.driver.execute_script("localStorage.setItem('stellwerk', arguments[0])", text)

    def errors(self):
        return [e["message"] for e in self.driver.get_log("browser") if e["level"] == "SEVERE"]

    def active(self):
        return self.driver.switch_to.active_element

    def names(self, field="was"):
        return [option for option in self.all(f"#{field}-namen [role=option]") if option.is_displayed()]

    def type_for_names(self, field, text):
        """Types until names for all of it stand there: what helps is made some seconds after the start."""
        answered = "return performance.getEntriesByType('resource').some(e => e.name.includes(`q=${arguments[0]}&`))"

        def typed():
            self.driver.execute_script("performance.clearResourceTimings()")
            field.clear()
            field.send_keys(text)
            return soon(lambda: self.driver.execute_script(answered, text.split()[-1]) and self.names(), seconds=5)

        self.until(typed, "no names")

    def test_names_while_typing_by_keyboard(self):
        self.open(self.prefix + "/")
        field = self.find("#was")
        for name, value in (("role", "combobox"), ("aria-autocomplete", "list"), ("aria-expanded", "false"),
                            ("aria-controls", "was-namen")):
            self.assertEqual(field.get_attribute(name), value)
        self.type_for_names(field, "mana")
        options = self.names()
        self.assertEqual(field.get_attribute("aria-expanded"), "true")
        self.assertIn(self.say("Vorschl", "uggestion"), self.find("#was-namen + [role=status]").text or self.driver.execute_script(
            "return document.querySelector('#was-namen + [role=status]').textContent"))
        field.send_keys(Keys.ARROW_DOWN)
        self.assertEqual(field.get_attribute("aria-activedescendant"), options[0].get_attribute("id"))
        self.assertEqual(options[0].get_attribute("aria-selected"), "true")
        field.send_keys(Keys.ARROW_UP)
        self.assertEqual(options[-1].get_attribute("aria-selected"), "true")
        field.send_keys(Keys.ESCAPE)
        self.assertEqual(self.names(), [])
        self.assertEqual(field.get_attribute("value"), "mana", "Escape takes nothing away")
        field.send_keys(Keys.ARROW_DOWN)
        self.until(self.names, "the arrow opens the list again")
        field.send_keys(Keys.ARROW_DOWN)
        wanted = self.names()[0].find_element(By.TAG_NAME, "span").text
        field.send_keys(Keys.ENTER)
        self.assertEqual(field.get_attribute("value"), wanted)
        self.assertEqual(self.path(), self.prefix + "/", "Enter takes the name, a second one searches")
        field.send_keys(Keys.ENTER)
        self.wait_for_path(self.prefix + "/stellen?")

    def test_the_last_word_is_completed(self):
        self.open(self.prefix + "/")
        field = self.find("#was")
        self.type_for_names(field, "teilzeit mana")
        field.send_keys(Keys.ARROW_DOWN, Keys.ENTER)
        self.assertTrue(field.get_attribute("value").startswith("teilzeit "), field.get_attribute("value"))

    def test_chips_by_keyboard(self):
        self.open(self.prefix + "/stellen?was=it+manager+hagen+ohne+zeitarbeit+teilzeit")
        chips = self.all(".chip .remove")
        self.assertEqual(len(chips), 4)
        before = self.total()
        for chip in chips:
            self.assertRegex(chip.get_attribute("aria-label"), self.say(" entfernen$", "^Remove "))
        self.follow(lambda: chips[-1].send_keys(Keys.ENTER))
        self.assertEqual(len(self.all(".chip .remove")), 3, "the part is gone")
        self.assertGreaterEqual(self.total(), before)

    def test_hiding_and_undoing(self):
        self.open(self.prefix + "/stellen?was=it+manager")
        count = len(self.all("ol.hits > li"))
        line = lambda: self.find(".hidden-here").text
        self.assertEqual(line(), "")
        first = self.find("ol.hits article")
        employer = first.get_attribute("data-employer")
        same = [a for a in self.all("ol.hits article") if a.get_attribute("data-employer") == employer]
        hide = first.find_element(By.XPATH, f".//button[text()='{self.say('Arbeitgeber ausblenden', 'Hide employer')}']")
        hide.send_keys(Keys.ENTER)
        self.assertEqual(len(self.shown()), count - len(same))
        self.assertIn(self.say(f"{len(same)} von {count} Stellen", f"{len(same)} of {count} jobs"), line())
        self.assertEqual(self.active().text, self.say("Zeigen", "Show"), "the keyboard is where one can undo")
        self.go(self.driver.current_url)
        self.assertEqual(len(self.shown()), count - len(same), "it is kept")
        self.find("#wort-aus").send_keys("manager" + Keys.ENTER)
        self.assertLess(len(self.shown()), count - len(same))
        self.button(self.say("Nichts mehr", "Hide nothing")).send_keys(Keys.ENTER)
        self.assertEqual(len(self.shown()), count)
        self.assertEqual(line(), "")
        self.assertEqual(self.driver.execute_script("return document.cookie"), "")

    def test_a_word_is_hidden_where_words_begin(self):
        self.open(self.prefix + "/stellen?was=it+manager")
        texts = [" ".join(part.text for part in hit.find_elements(By.CSS_SELECTOR, "h2 a, .where, .tags li"))
                 for hit in self.all("ol.hits article")]
        for word in ("it", self.say("vollzeit", "full")):
            self.find("#wort-aus").send_keys(word + Keys.ENTER)
            left = [text for text in texts if not re.search(rf"(?<!\w){word}", text, re.IGNORECASE)]
            self.assertEqual(len(self.shown()), len(left), f"{word!r}: not what every ad is said to be")
            if len(left) < len(texts):
                self.button(self.say("Nichts mehr", "Hide nothing")).send_keys(Keys.ENTER)
            else:
                self.store("{}")
                self.follow(self.driver.refresh)

    def test_keeping_checking_and_deleting(self):
        self.open(self.prefix + "/stellen?was=it+manager")
        title = self.find("ol.hits h2 a").text
        kept, line = self.say("Merken", "Keep"), "#merkliste [role=status]"
        keep = self.button(kept)
        keep.send_keys(Keys.SPACE)
        self.assertEqual(keep.get_attribute("aria-pressed"), "true")
        self.assertEqual(keep.text, kept, "the state changes, not the name")
        self.follow(self.find(f".top nav a[href='{self.prefix}/merkliste']").click)
        self.assertEqual(self.find(".kept li a").text, title)
        self.button(self.say("Prüfen", "Check")).send_keys(Keys.ENTER)
        checked = self.say("1 offen, 0 nicht mehr offen.", "1 open, 0 no longer open.")
        self.until(lambda: self.find(line).text == checked, "not checked")
        # The other language shows the same ad, in its own words.
        other = self.say("/en", "")
        self.go(other + "/merkliste")
        self.assertNotIn(self.say("gemerkt", "kept on"), self.find(".kept .where").text)
        self.follow(self.find(".kept li a").click)
        self.assertEqual(self.find("h1").text, title)
        self.assertTrue(self.path().startswith(other + "/stelle/"), self.path())
        self.go(self.prefix + "/merkliste")
        self.button(self.say("Entfernen", "Remove")).send_keys(Keys.ENTER)
        self.assertEqual(self.all(".kept li"), [])
        self.assertEqual(self.active().text, self.say("Gemerkt", "Kept"), "the focus stays in the list")
        said = [p.get_attribute("textContent") for p in self.all(line)]
        self.assertIn(self.say("Entfernt: ", "Removed: ") + title, said)
        self.button(self.say("Alles auf diesem", "Delete everything")).send_keys(Keys.ENTER)
        self.assertEqual(self.active().tag_name, "h2")
        self.assertIsNone(self.driver.execute_script("return localStorage.getItem('stellwerk')"))

    def test_more_are_checked_than_one_request_takes(self):
        self.open(self.prefix + "/stellen?was=it+manager")
        number = self.find("ol.hits article").get_attribute("data-ad")
        ads = [{"id": f"gibtesnicht{n}", "title": f"Stelle {n}"} for n in range(249)]
        self.store(json.dumps({"kept": ads + [{"id": number, "title": "Offen"}]}))
        self.go(self.prefix + "/merkliste")
        self.button(self.say("Prüfen", "Check")).send_keys(Keys.ENTER)
        checked = self.say("1 offen, 249 nicht mehr offen.", "1 open, 249 no longer open.")
        self.until(lambda: self.find("#merkliste [role=status]").text == checked, "not checked")

    def test_broken_storage_does_no_harm(self):
        self.open(self.prefix + "/stellen?was=it+manager")
        count = len(self.shown())
        for stored in ("no JSON", "null", "[]", '"text"', '{"kept":null}', '{"words":"x"}', '{"kept":[null, {"id": 1}, "a"]}',
                       '{"ads":[null],"employers":{},"words":[1],"seen":7,"hidesSeen":"no"}'):
            self.store(stored)
            self.follow(self.driver.refresh)
            self.assertEqual(len(self.shown()), count, stored)
            self.button(self.say("Merken", "Keep")).send_keys(Keys.SPACE)
            self.go(self.prefix + "/merkliste")
            self.assertEqual(len(self.all(".kept li")), 1, stored)
            self.follow(self.driver.back)
        self.assertEqual(self.errors(), [])

    def test_without_storage_buttons_work_while_the_page_is_open(self):
        self.open("about:blank")
        self.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source":
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })"})
        self.go(self.prefix + "/stellen?was=it+manager")
        count = len(self.shown())
        keep = self.button(self.say("Merken", "Keep"))
        keep.send_keys(Keys.SPACE)
        self.assertEqual(keep.get_attribute("aria-pressed"), "true")
        self.assertIn("(1)", self.find(f".top nav a[href='{self.prefix}/merkliste']").text)
        self.button(self.say("Ausblenden", "Hide"), at=2).send_keys(Keys.ENTER)
        self.assertEqual(len(self.shown()), count - 1)
        self.button(self.say("Nichts mehr", "Hide nothing")).send_keys(Keys.ENTER)
        self.assertEqual(len(self.shown()), count)
        self.assertEqual(self.errors(), [])

    def test_what_was_seen_can_be_hidden(self):
        self.open(self.prefix + "/stellen?was=it+manager")
        self.follow(self.find("ol.hits h2 a").click)
        self.follow(self.driver.back)
        self.until(lambda: len(self.all(".hit.seen")) == 1, "what was seen is not marked")
        self.assertIn(self.say("gesehen", "seen"), self.find(".hit.seen .when").text)
        self.find("#gesehen-aus").click()
        self.assertEqual(len(self.all("ol.hits > li")) - len(self.shown()), 1)
        for gone in ("/stelle/nosuch/x", "/nosuch"):
            self.go(self.prefix + gone)
            self.assertNotIn("nosuch", self.driver.execute_script("return localStorage.getItem('stellwerk')"))

    def test_sliders_say_their_value(self):
        self.open(self.prefix + "/stellen?was=it+manager&wo=Hagen")
        slider = self.find("input[name=gehalt_ab]")
        output = self.find("output[for=f-gehalt_ab]")
        self.assertEqual(output.text, self.say("egal", "any"))
        self.assertEqual(slider.get_attribute("aria-valuetext"), output.text)
        slider.send_keys(Keys.ARROW_RIGHT * 12)
        self.assertEqual(output.text, self.say("3.000 €", "€3,000"))
        self.assertEqual(slider.get_attribute("aria-valuetext").replace("\u00a0", " "), output.text)
        self.find("form.scales button").send_keys(Keys.ENTER)
        self.wait_for_path(self.prefix + "/stellen?", holding="pay_min=3000")
        self.assertNotIn("gehalt_ab", self.path())


class ScriptInEnglish(Script):
    prefix = "/en"


class WithoutScript(Case):
    javascript = False

    def test_nothing_is_there_that_does_nothing(self):
        self.open("/stellen?was=it+manager&wo=Hagen")
        self.assertEqual(self.all(".own, .actions, [role=combobox], a[href='/merkliste']"), [])
        self.find("input[name=pay_min]").send_keys("3100" + Keys.ENTER)
        self.wait_for_path("/stellen?", holding="pay_min=3100")
        self.go("/merkliste")
        self.assertIn("braucht JavaScript", self.find("#merkliste").text)


class Looks(Case):
    pages = ["/", "/stellen?was=it+manager&wo=Hagen", "/stellen?was=xyzzyx", "/karte?was=it+manager&wo=Hagen", "/merkliste",
             "/en/stellen?was=it+manager+part+time+without+agencies", "/en/", "/beruf/it-manager/hagen",
             "/beruf/it-manager", "/ort/hagen", "/so-lesen-wir", "/nosuch", "/netto", "/netto?brutto=4.640&kirche=ja",
             "/netto?brutto=viel&alter=3", "/vergleich",
             "/vergleich?beruf=it-manager&ort=hagen&ort=muenchen&ort=dortmund&ort=hamburg", "/datenschutz", "/reihenfolge"]

    def test_nothing_overflows_and_nothing_is_fetched_elsewhere(self):
        for width in (320, 768, 1280, 1920):
            for dark in (False, True):
                if dark and width not in (320, 1280):
                    continue
                self.open(self.pages[0], width=max(width, 500), dark=dark)
                # Chromium's window has a least width; the page's own is set apart from it.
                self.driver.execute_cdp_cmd(
                    "Emulation.setDeviceMetricsOverride",
                    {"width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": False})
                found = {}
                for page in self.pages + ["ad", "ads", "report"]:
                    self.go(found.get(page, page))
                    if page.startswith("/stellen?was=it"):
                        links = [link.get_attribute("href") for link in self.all("main article h2 a")[:4]]
                        numbers = [link.split("/")[-2] for link in links]
                        found = {"ad": links[0], "ads": "/anzeigen?" + "&".join(f"id={n}" for n in numbers),
                                 "report": f"/melden?stelle={numbers[0]}"}
                    wide = self.driver.execute_script("return document.documentElement.scrollWidth")
                    self.assertLessEqual(wide, width, (page, width))
                    hosts = self.driver.execute_script(
                        "return performance.getEntriesByType('resource').map(e => new URL(e.name).host)")
                    self.assertEqual([h for h in hosts if h != f"127.0.0.1:{PORTAL.port}"], [], page)
                    self.screenshot(page, width, dark)
                errors = [e for e in self.driver.get_log("browser")
                          if e["level"] == "SEVERE" and "status of 40" not in e["message"]]
                self.assertEqual(errors, [])

    def test_widgets_on_another_site(self):
        """A page of another origin shows all widgets as pictures and in frames, and none is refused."""
        kinds = ("gehalt", "stellen", "anforderungen")
        address = PORTAL.address + "/widget/{}.{}?beruf=it-manager&amp;ort=hagen"
        page = "<!DOCTYPE html><html lang=de><meta charset=utf-8><title>Andere Seite</title><body style='margin:0'>" + "".join(
            f"<p style='margin:0'><img src='{address.format(kind, 'svg')}' alt='' width=320></p>"
            f"<iframe style='border:0;display:block' src='{address.format(kind, 'html')}' title='{kind}' width=320"
            " height=520></iframe>" for kind in kinds)
        with OtherSite(page) as site:
            for dark in (False, True):
                self.open(site, width=500, dark=dark)
                self.driver.execute_cdp_cmd(
                    "Emulation.setDeviceMetricsOverride",
                    {"width": 320, "height": 1000, "deviceScaleFactor": 1, "mobile": False})
                for picture in self.all("img"):
                    self.assertEqual(self.driver.execute_script("return arguments[0].naturalWidth", picture), 320)
                for frame in self.all("iframe"):
                    self.driver.switch_to.frame(frame)
                    self.assertIn("IT-Manager/in in Hagen", self.find("h1").text)
                    self.assertIn("Arbeitgebern", self.find("main").text)
                    root = "document.documentElement."
                    self.assertLessEqual(self.driver.execute_script(f"return {root}scrollWidth"), 320)
                    self.assertLessEqual(self.driver.execute_script(f"return {root}scrollHeight"), 520)
                    self.assertEqual(self.driver.execute_script("return document.cookie"), "")
                    self.driver.switch_to.default_content()
                self.assertLessEqual(self.driver.execute_script("return document.documentElement.scrollWidth"), 320)
                self.assertEqual([e for e in self.driver.get_log("browser") if e["level"] == "SEVERE"], [])
                self.screenshot("widgets", 320, dark)

    def test_paper_shows_figures_and_their_addresses(self):
        self.open("/beruf/it-manager/hagen")
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        for selector in ("nav", "form", ".embed"):
            self.assertTrue(all(not found.is_displayed() for found in self.all(selector)), selector)
        for selector in (".print-head", ".sources", "#orte table", ".chart", "h1"):
            visible = self.driver.execute_script("return arguments[0].checkVisibility()", self.find(selector))
            self.assertTrue(visible, selector)
        self.assertIn(PORTAL.address + "/beruf/it-manager/hagen", self.find(".print-head").text)
        notes = self.all(".stop .notes a")
        self.assertEqual(len(notes), len(self.all(".sources li")))

    def screenshot(self, page, width, dark):
        if SCREENSHOTS is None:
            return
        name = re.sub(r"\W+", "-", page).strip("-") or "start"
        height = min(self.driver.execute_script("return document.documentElement.scrollHeight"), 6000)
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        self.driver.save_screenshot(str(SCREENSHOTS / f"{name}-{width}{'-dark' if dark else ''}.png"))


if __name__ == "__main__":
    STELLWERK = os.path.abspath(sys.argv.pop(1))
    if "--screenshots" in sys.argv:
        at = sys.argv.index("--screenshots")
        SCREENSHOTS = pathlib.Path(sys.argv[at + 1])
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        del sys.argv[at:at + 2]
    PORTAL = RunningPortal(STELLWERK)
    program = unittest.main(verbosity=2, exit=False)
    code = PORTAL.end()
    if code not in (0, -15):
        print(f"the portal ended with {code}")
        sys.exit(1)
    sys.exit(not program.result.wasSuccessful())
