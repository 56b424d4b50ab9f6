"""What tests in a browser stand on: the portal with made-up ads and a mail server on loopback, another site, Chromium."""
import http.server
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import urllib.request

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS), str(TESTS / "alerts")]
import mailhost  # noqa: E402
from servers import free_port, until  # noqa: E402

MAIL = """host: 127.0.0.1
port: {mail}
tls: none
from: Stellen <stellen@portal.example>
portal: http://127.0.0.1:{portal}
imprint: |
  Probe, Hagen
per_minute: 6000
"""


class RunningPortal:
    def __init__(self, stellwerk, *options):
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.folder = tempfile.mkdtemp(prefix="stellwerk-browser-")
        self.mail_folder = tempfile.mkdtemp(prefix="stellwerk-mail-")
        pathlib.Path(self.mail_folder).chmod(0o755)
        self.mail_host = mailhost.MailHost(self.mail_folder).start()
        pathlib.Path(self.folder, "mail.yaml").write_text(MAIL.format(mail=self.mail_host.port, portal=self.port))
        self.process = subprocess.Popen(
            [stellwerk, "demo", "--quiet", "--data", self.folder, "--port", str(self.port), *options],
            stdout=subprocess.DEVNULL)
        is_there = until(lambda: self.has_ended() or self.answers(), seconds=300, ignoring=OSError)
        if not is_there or self.has_ended():
            self.end()
            raise SystemExit("the portal did not open")

    def has_ended(self):
        return self.process.poll() is not None

    def answers(self):
        with urllib.request.urlopen(self.address + "/healthz", timeout=10):
            return True

    def link(self, address, word):
        """The path of a link whose address holds a word, from a mail to somebody, as soon as it is there."""
        def found():
            mails = [mail for mail in map(mailhost.read, self.mail_host.mails("people")) if mail["To"] == address]
            return next(filter(None, (mailhost.link(mail, word) for mail in mails)), None)

        path = until(found)
        assert path, f"no mail to {address} with a link to {word}"
        return path

    def remind(self):
        """As if all alerts came to their end: a mail asks whether to go on, with the link by which they are managed."""
        with sqlite3.connect(pathlib.Path(self.folder, "alerts.sqlite"), timeout=120) as database:
            database.execute("UPDATE mail SET due = 1 WHERE kind = 'ending'")
        database.close()

    def ended(self):
        """The pages of the ad that ended last and of the one that ended first, of those that are not advertised twice."""
        with sqlite3.connect(pathlib.Path(self.folder, "stellwerk.sqlite"), timeout=120) as database:
            rows = database.execute("""
                SELECT id FROM ad WHERE state = 'closed' AND NOT EXISTS (SELECT 1 FROM ad_link WHERE ad.key IN (a, b))
                ORDER BY closed DESC, key""").fetchall()
        database.close()
        return [f"/stelle/{rows[place][0]}" for place in (0, -1)]

    def alert(self, address, prefix=""):
        """Orders mails and confirms; gives the paths of the links that confirm and manage the order."""
        # As if from another network, which has orders of its own.
        self.post(prefix + "/merken", {"was": "koch", "adresse": address, "takt": "taeglich"}, "203.0.113.9")
        confirm = self.link(address, "bestaetigen")
        path, _, query = confirm.partition("?")
        self.post(path, dict(urllib.parse.parse_qsl(query)))
        self.remind()
        return confirm, self.link(address, "verwalten")

    def post(self, path, form, network="127.0.0.1"):
        body = urllib.parse.urlencode(form).encode()
        request = urllib.request.Request(self.address + path, body, {"X-Forwarded-For": network})
        with urllib.request.urlopen(request, timeout=120):
            pass

    def end(self):
        self.process.terminate()
        code = self.process.wait(120)
        self.mail_host.stop()
        for folder in (self.folder, self.mail_folder):
            shutil.rmtree(folder, ignore_errors=True)
        return code


class OtherSite:
    """A page under an origin of its own."""

    def __init__(self, page):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200 if self.path == "/" else 204)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                if self.path == "/":
                    self.wfile.write(page.encode())

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_port}/"

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


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
    driver.set_page_load_timeout(110)
    driver.set_script_timeout(110)
    return driver


def soon(condition, seconds=60):
    """As `until`, for what a browser shows: between two pages there is nothing to look at."""
    return until(condition, seconds, ignoring=WebDriverException)


def is_whole(driver):
    return driver.execute_script("return document.readyState") == "complete"


def follow(driver, press):
    """Presses what leads to another page, and waits for all of it: a browser goes on before it is there."""
    def page():
        return driver.find_element(By.TAG_NAME, "html")

    before = page()
    press()
    if not soon(lambda: page() != before and is_whole(driver)):
        raise AssertionError(f"no other page came after {driver.current_url}")
