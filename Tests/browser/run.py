#!/usr/bin/env python3
"""What people do, in a real browser: start page, search, ad, occupation page, figure, the ads behind it.

    run.py STELLWERK [--screenshots DIR] [TEST ...]

Everything is walked twice, with JavaScript off and on. The portal runs on loopback with made-up ads.
"""
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

STELLWERK = ""
SCREENSHOTS = None
PORTAL = None


class RunningPortal:
    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.folder = tempfile.mkdtemp(prefix="stellwerk-browser-")
        self.process = subprocess.Popen(
            [STELLWERK, "demo", "--quiet", "--data", self.folder, "--port", str(self.port)], stdout=subprocess.DEVNULL)
        for _ in range(600):
            try:
                urllib.request.urlopen(self.address + "/healthz", timeout=1)
                return
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit("the portal ended at once")
                time.sleep(0.2)
        raise SystemExit("the portal did not open")

    def end(self):
        self.process.terminate()
        code = self.process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)
        return code


def browser(javascript=True, width=1280, height=1000, dark=False):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                     "--hide-scrollbars", "--force-prefers-reduced-motion", f"--window-size={width},{height}"):
        options.add_argument(argument)
    if dark:
        options.add_argument("--blink-settings=preferredColorScheme=0")
    if not javascript:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    driver.set_page_load_timeout(30)
    return driver


class Case(unittest.TestCase):
    javascript = True

    def open(self, path, **options):
        self.driver = browser(self.javascript, **options)
        self.addCleanup(self.driver.quit)
        self.go(path)

    def go(self, path):
        self.driver.get(path if path.startswith("http") else PORTAL.address + path)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def path(self):
        return self.driver.current_url.removeprefix(PORTAL.address)

    def wait_for_path(self, start):
        """Waits until the page under an address is there: sending a form does not wait for it."""
        for _ in range(100):
            if self.path().startswith(start):
                return
            time.sleep(0.1)
        self.fail(f"{self.path()} does not begin with {start}")

    def total(self):
        """The number of ads that a list announces."""
        digits = re.search(r"([\d.]+)\s+(?:offene\s+)?Stelle", self.find("[role=status]").text)
        return int(digits.group(1).replace(".", ""))


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
        facet.click()
        self.assertEqual(self.total(), count)
        self.driver.back()
        link = self.find("main article h2 a")
        title = link.text
        link.click()
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

    def test_evidence_is_marked_on_the_ad(self):
        self.open("/stellen?was=it+manager&wo=Hagen&pay=yes")
        self.find("main a[href^='/stelle/']").click()
        reading = self.all("main a[href^='#z']:not(.no)")
        self.assertGreater(len(reading), 0)
        target = reading[0].get_attribute("href").split("#")[1]
        line = self.find(f"#{target}")
        self.assertGreater(len(line.find_elements(By.TAG_NAME, "mark")), 0)

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


class WalkWithoutJavaScript(Walk):
    javascript = False


class Looks(Case):
    pages = ["/", "/stellen?was=it+manager&wo=Hagen", "/stellen?was=xyzzyx", "/beruf/it-manager/hagen",
             "/beruf/it-manager", "/ort/hagen", "/so-lesen-wir", "/nosuch"]

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
                ad = None
                for page in self.pages + ["ad"]:
                    self.go(ad if page == "ad" else page)
                    if page.startswith("/stellen?was=it"):
                        ad = self.find("main a[href^='/stelle/']").get_attribute("href")
                    wide = self.driver.execute_script("return document.documentElement.scrollWidth")
                    self.assertLessEqual(wide, width, (page, width))
                    hosts = self.driver.execute_script(
                        "return performance.getEntriesByType('resource').map(e => new URL(e.name).host)")
                    self.assertEqual([h for h in hosts if h != f"127.0.0.1:{PORTAL.port}"], [], page)
                    self.screenshot(page, width, dark)
                errors = [e for e in self.driver.get_log("browser")
                          if e["level"] == "SEVERE" and "404" not in e["message"]]
                self.assertEqual(errors, [])

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
    PORTAL = RunningPortal()
    program = unittest.main(verbosity=2, exit=False)
    code = PORTAL.end()
    if code not in (0, -15):
        print(f"the portal ended with {code}")
        sys.exit(1)
    sys.exit(not program.result.wasSuccessful())
