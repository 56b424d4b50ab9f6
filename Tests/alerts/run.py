#!/usr/bin/env python3
"""Mails about searches, from the form to the mailbox and back, with a real mail server on loopback.

    run.py STELLWERK [TEST ...]

Exim takes and delivers the mails (mailhost.py); a second server of our own misbehaves. Ads are made up by
`stellwerk generate`; nothing leaves this machine.
"""
import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import command_line  # noqa: E402
from command_line import ads, run  # noqa: E402
from servers import free_port, until  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import mailhost  # noqa: E402
from mailhost import MailHost, part, read  # noqa: E402

STELLWERK = ""


class Portal:
    """A portal with mail set up, and what visitors do with it."""

    def __init__(self, folder, host):
        self.data = pathlib.Path(folder)
        self.host = host
        self.port = free_port()
        self.process = None
        self.taken = 0
        self.settings()

    def settings(self, port=None, **others):
        lines = {
            "host": "127.0.0.1", "port": port or self.host.port, "tls": "none",
            "from": "Stellen für Hagen <post@portal.example>", "portal": f"http://127.0.0.1:{self.port}",
            "imprint": '"Stadtportal Hagen, Rathausstraße 1"', "per_minute": 6000, **others}
        self.data.mkdir(exist_ok=True)
        (self.data / "mail.yaml").write_text("".join(f"{key}: {value}\n" for key, value in lines.items()))

    def take(self, count):
        """Takes more ads in."""
        lines = ads(self.taken + count)[self.taken:]
        self.taken += count
        path = self.data / "more.jsonl"
        path.write_text("\n".join(lines) + "\n")
        code, out, err = run("import", path, "--quiet", "--source", "probe", "--data", self.data)
        assert code == 0, err
        if self.process and not until(lambda: json.loads(self.get("/healthz")[1])["ads"] >= self.open_jobs()):
            raise AssertionError("the portal does not follow")

    def open_jobs(self):
        code, out, _ = run("search", "--json", "--limit", 0, "--data", self.data)
        return json.loads(out)["total"]

    def start(self):
        self.process = subprocess.Popen(
            [STELLWERK, "serve", "--port", str(self.port), "--data", str(self.data)], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        self.output = []
        self.reader = threading.Thread(target=self.listen, args=[self.process.stdout], daemon=True)
        self.reader.start()
        if until(self.answers):
            return self
        raise AssertionError("".join(self.output))

    def answers(self):
        if self.process.poll() is not None:
            raise AssertionError("".join(self.output))
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(120)
            self.reader.join(120)
            self.process = None

    def listen(self, pipe):
        with pipe:
            self.output.extend(pipe)

    def ask(self, method, path, form=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        body = urllib.parse.urlencode(form) if form is not None else None
        sent = {"Content-Type": "application/x-www-form-urlencoded"} if form is not None else {}
        connection.request(method, path, body, {**sent, **(headers or {})})
        answer = connection.getresponse()
        text = answer.read().decode()
        self.headers = {name.lower(): value for name, value in answer.getheaders()}
        connection.close()
        return answer.status, text

    def get(self, path):
        return self.ask("GET", path)

    def post(self, path, form, headers=None):
        return self.ask("POST", path, form, headers)

    def order(self, address, path="/merken", network="203.0.113.9", **fields):
        return self.post(
            path, {"adresse": address, "takt": "taeglich", **fields}, {"X-Forwarded-For": network})

    def rows(self, sql, *values):
        with sqlite3.connect(self.data / "alerts.sqlite", timeout=120) as database:
            return database.execute(sql, values).fetchall()

    def due(self, kind="news"):
        """As if the morning had come."""
        self.rows("UPDATE mail SET due = 1 WHERE kind = ?", kind)

    def settle(self):
        """Waits until what was due has been dealt with."""
        if not until(lambda: self.rows("SELECT count(*) FROM mail WHERE due = 1 OR before IS NOT NULL") == [(0,)]):
            raise AssertionError("what is due is not dealt with")

    def counts(self):
        code, out, err = run("alerts", "list", "--json", "--data", self.data)
        assert code == 0, err
        return json.loads(out)


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="stellwerk-alerts-"))
        self.folder.chmod(0o755)
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        (self.folder / "host").mkdir()
        self.host = MailHost(self.folder / "host").start()
        self.addCleanup(self.host.stop)
        self.portal = Portal(self.folder / "data", self.host)
        self.addCleanup(self.portal.stop)

    def link(self, mail, word):
        """The path of the link whose address holds a word."""
        found = mailhost.link(mail, word)
        self.assertIsNotNone(found, part(mail, "text/plain"))
        return found

    def expect(self, sql, *values):
        """Waits until the one row of a query is this."""
        until(lambda: self.portal.rows(sql) == [values])
        self.assertEqual(self.portal.rows(sql), [values])

    def token(self, path):
        return urllib.parse.parse_qs(urllib.parse.urlsplit(path).query)["t"][0]

    def subscribe(self, address, **fields):
        """Orders and confirms; gives the mails of people so far."""
        before = len(self.host.mails("people"))
        self.assertEqual(self.portal.order(address, **fields)[0], 303)
        mails = self.host.wait("people", before + 1)
        self.assertEqual(len(mails), before + 1)
        path = self.link(read(mails[-1]), "bestaetigen")
        self.assertEqual(self.portal.post("/merken/bestaetigen", {"t": self.token(path)})[0], 200)
        return before + 1


class Whole(Case):
    def test_from_the_form_to_the_end(self):
        portal, host = self.portal, self.host
        portal.take(40)
        portal.start()
        status, page = portal.get("/stellen?vertrag=x&contract=permanent")
        self.assertIn('href="/merken?contract=permanent"', page)
        status, page = portal.get("/merken?contract=permanent")
        self.assertEqual(status, 200)
        self.assertEqual(portal.headers["referrer-policy"], "no-referrer")
        self.assertEqual(portal.headers["cache-control"], "no-store")
        self.assertIn("noindex", portal.headers["x-robots-tag"])
        self.assertNotIn("set-cookie", portal.headers)
        self.assertIn('name="contract" value="permanent"', page)

        # The question: no news in it, nothing to leave; opening its link changes nothing.
        self.assertEqual(portal.order("anna@people.example")[0], 303)
        self.assertEqual(portal.headers["location"], "/merken/gesendet")
        question = read(host.wait("people", 1)[0])
        self.assertIsNone(question["List-Unsubscribe"])
        self.assertEqual(question["From"], "Stellen für Hagen <post@portal.example>")
        path = self.link(question, "bestaetigen")
        for _ in range(2):
            status, page = portal.get(path)
            self.assertEqual(status, 200)
            self.assertIn('method="post"', page)
        self.assertEqual(portal.counts()["confirmed"], 0)
        self.assertEqual(portal.post("/merken/bestaetigen", {"t": self.token(path)[:-1] + "!"})[0], 404)
        status, page = portal.post("/merken/bestaetigen", {"t": self.token(path)})
        self.assertEqual(status, 200)
        self.assertIn("Bestätigt", page)
        self.assertEqual(portal.counts()["confirmed"], 1)

        # Nothing new, no mail.
        portal.due()
        portal.settle()
        self.assertEqual(portal.rows("SELECT mails FROM alert"), [(1,)])
        self.assertEqual(len(host.mails("people")), 1)

        # New ads, one mail with exactly those.
        before = portal.open_jobs()
        portal.take(30)
        new = portal.open_jobs() - before
        portal.due()
        news = read(host.wait("people", 2)[1])
        self.assertTrue(news["Subject"].startswith(f"{new} neue Stellen: "), news["Subject"])
        text = part(news, "text/plain")
        links = re.findall(r"http://127\.0\.0\.1:\d+(/stelle/\w+)", text)
        self.assertEqual(len(links), min(25, new))
        self.assertEqual(len(set(links)), len(links))
        for link in links[:3]:
            self.assertEqual(portal.get(link)[0], 301)
            self.assertEqual(portal.get(portal.headers["location"])[0], 200)
            self.assertIn(link, part(news, "text/html"))
        self.assertIn("Stadtportal Hagen", text)
        self.assertIn("erfunden", text)
        self.assertEqual(news["Return-path"][:8], "<post+b-")
        # The same once more: the ads have been told.
        portal.settle()
        portal.due()
        portal.settle()
        self.assertEqual(portal.rows("SELECT mails FROM alert"), [(2,)])
        self.assertEqual(len(host.mails("people")), 2)

        # Less often, and for longer.
        path = self.link(news, "verwalten")
        status, page = portal.get(path)
        self.assertIn("höchstens täglich", page)
        status, page = portal.post("/merken/verwalten", {"t": self.token(path), "takt": "woechentlich"})
        self.assertIn("Geändert", page)
        self.assertEqual(portal.counts()["weekly"], 1)
        self.assertEqual(portal.post("/merken/verwalten", {"t": self.token(path), "verlaengern": "ja"})[0], 200)

        # One click (RFC 8058), as mail programs do it; opening the address does nothing.
        self.assertEqual(news["List-Unsubscribe-Post"], "List-Unsubscribe=One-Click")
        found = re.match(r"<http://127\.0\.0\.1:\d+(\S+)>, <mailto:(\S+)>", news["List-Unsubscribe"])
        self.assertEqual(portal.get(found.group(1))[0], 200)
        self.assertEqual(portal.counts()["confirmed"], 1)
        self.assertEqual(portal.post(found.group(1), {"List-Unsubscribe": "One-Click"})[0], 200)
        self.assertEqual(portal.rows("SELECT (SELECT count(*) FROM alert) + (SELECT count(*) FROM mail)"), [(0,)])
        self.assertEqual(portal.post(found.group(1), {"List-Unsubscribe": "One-Click"})[0], 200)
        self.assertEqual(portal.get(path)[0], 404)
        portal.stop()
        # No address in what was printed, and none in any file.
        printed = "".join(portal.output)
        self.assertIn("alerts: 1 sent", printed)
        for path in portal.data.iterdir():
            if path.is_file() and path.name != "mail.yaml":
                self.assertNotIn(b"anna@", path.read_bytes().lower(), path)
        self.assertNotIn("anna@", printed)

    def test_addresses_are_sealed_while_they_are_kept(self):
        portal = self.portal
        portal.take(5)
        portal.start()
        self.subscribe("Anna.Sommer@people.example")
        for path in portal.data.iterdir():
            if path.is_file():
                self.assertNotIn(b"sommer", path.read_bytes().lower(), path)
        self.assertEqual((portal.data / "alerts.key").stat().st_mode & 0o777, 0o600)
        self.assertEqual((portal.data / "alerts.sqlite").stat().st_mode & 0o777, 0o600)
        code, out, _ = run("alerts", "list", "--data", portal.data)
        self.assertNotIn("Sommer", out)
        code, out, _ = run("alerts", "list", "--addresses", "--data", portal.data)
        self.assertIn("Anna.Sommer@people.example", out)
        code, out, _ = run("alerts", "remove", "anna.sommer@PEOPLE.example", "--data", portal.data)
        self.assertEqual(json.loads(out), {"deleted": 1})
        portal.stop()
        # Another key opens nothing, and is not put in the place of the lost one.
        (portal.data / "alerts.key").unlink()
        code, _, err = run("alerts", "list", "--data", portal.data)
        self.assertEqual(code, 3)
        self.assertIn("alerts.key", err)
        self.assertFalse((portal.data / "alerts.key").exists())

    def test_english(self):
        portal = self.portal
        portal.take(10)
        portal.start()
        self.assertEqual(portal.order("john@people.example", path="/en/merken")[0], 303)
        question = read(self.host.wait("people", 1)[0])
        self.assertIn("Please confirm", question["Subject"])
        path = self.link(question, "bestaetigen")
        self.assertTrue(path.startswith("/en/merken/"), path)
        self.assertIn("Confirmed", portal.post("/en/merken/bestaetigen", {"t": self.token(path)})[1])
        portal.take(10)
        portal.due()
        news = read(self.host.wait("people", 2)[1])
        self.assertIn("new job", news["Subject"])
        self.assertIn("/en/stelle/", part(news, "text/plain"))


class Reported(Case):
    def test_who_reports_an_ad_is_told_receipt_and_decision(self):
        portal, host = self.portal, self.host
        portal.take(20)
        portal.start()
        ad = json.loads(run("search", "--json", "--limit", 1, "--data", portal.data)[1])["hits"][0]["id"]
        ticket = re.search(r'name="schein" value="([^"]+)"', portal.get(f"/en/melden?stelle={ad}")[1]).group(1)
        time.sleep(3.2)
        said = {"stelle": ad, "grund": "fraud", "text": "They ask for <money>.", "gewissen": "ja", "schein": ticket}
        self.assertEqual(portal.post("/en/melden", said)[0], 303)
        self.assertEqual(portal.post("/en/melden", {**said, "mail": "erika@people.example"})[0], 303)
        path = portal.headers["location"]
        reference = path.rsplit("=", 1)[1]
        self.assertIn("as well", portal.get(path)[1])

        receipt = read(host.wait("people", 1)[0])
        self.assertEqual(receipt["Subject"], f"Report {reference}: received")
        self.assertEqual(self.link(receipt, "meldung"), path)
        code, _, err = run(
            "reports", "close", reference, "--decision", "Fees are unlawful.", "--remove-ad", "--data", portal.data)
        self.assertEqual((code, err), (0, ""))
        decision = read(host.wait("people", 2)[1])
        self.assertEqual(decision["Subject"], f"Report {reference}: decided")
        for words in ("the ad was removed", "Fees are unlawful.", "six months", "Stadtportal Hagen"):
            self.assertIn(words, part(decision, "text/plain"))
        self.assertIn("Fees are unlawful.", portal.get(path)[1])
        for mail in (receipt, decision):
            self.assertNotIn("money", part(mail, "text/plain"))
        # Each is told once, and whoever left no address gets nothing.
        time.sleep(8)
        self.assertEqual(len(host.mails("people")), 2)


class Limits(Case):
    def test_what_is_no_address_or_no_search(self):
        self.portal.take(5)
        self.portal.start()
        for address in ["", " ", "anna", "a@b\r\nBcc: eva@people.example", "<script>@x.example", "a@b@", "ä@people.example"]:
            status, page = self.portal.order(address)
            self.assertEqual(status, 400, address)
            self.assertIn('id="adresse-fehler"', page)
            self.assertNotIn("<script>", page)
        self.assertEqual(self.portal.get("/merken?umkreis=viel")[0], 400)
        self.assertEqual(self.portal.get("/merken?zahl=gehalt&beruf=nichts&ort=nirgends")[0], 404)
        self.assertEqual(
            self.portal.ask("POST", "/merken", {"adresse": "a@people.example"}, {"Sec-Fetch-Site": "cross-site"})[0], 403)
        self.assertEqual(self.portal.ask("POST", "/stellen", {"a": "b"})[0], 405)
        self.assertEqual(self.portal.post("/merken", {"adresse": "x" * 100_000})[0], 413)
        self.assertEqual(self.portal.rows("SELECT count(*) FROM alert"), [(0,)])

    def test_an_address_and_a_network_may_not_ask_without_end(self):
        self.portal.take(5)
        self.portal.start()
        answers = [self.portal.order("anna@people.example", network=f"198.51.{i}.1") for i in range(6)]
        # The answer is the same whether a mail goes out or not.
        self.assertEqual({answer for answer in answers}, {answers[0]})
        self.host.wait("people", 3)
        self.assertEqual(len(self.host.wait("people", 4, seconds=5)), 3)
        statuses = [self.portal.order(f"p{i}@people.example", network="192.0.2.7")[0] for i in range(12)]
        self.assertEqual(statuses, [303] * 10 + [429] * 2)
        self.assertEqual(self.portal.order("q@people.example", network="192.0.3.7")[0], 303)

    def test_without_mail_the_form_says_so(self):
        self.portal.take(5)
        (self.portal.data / "mail.yaml").unlink()
        self.portal.start()
        self.assertNotIn("/merken", self.portal.get("/stellen")[1])
        status, page = self.portal.get("/merken?was=koch")
        self.assertEqual(status, 200)
        self.assertIn("/stellen.atom?was=koch", page)
        self.assertNotIn("<form", page.split("<main")[1].split("</main>")[0])
        self.assertEqual(self.portal.order("anna@people.example")[0], 405)
        self.assertFalse((self.portal.data / "alerts.sqlite").exists())

    def test_mail_switched_off_ends_what_was_ordered(self):
        self.portal.take(5)
        self.portal.start()
        self.subscribe("anna@people.example")
        self.assertEqual(self.portal.order("eva@people.example")[0], 303)
        self.host.wait("people", 2)
        self.portal.take(10)
        self.portal.due()
        path = self.link(read(self.host.wait("people", 3)[2]), "verwalten")
        self.portal.stop()
        self.portal.rows("UPDATE alert SET asked = asked - 200000 WHERE confirmed IS NULL")
        (self.portal.data / "mail.yaml").unlink()
        self.portal.start()
        self.expect("SELECT count(*) FROM alert", 1)
        self.assertEqual(self.portal.order("ida@people.example")[0], 405)
        self.assertEqual(self.portal.post("/merken/ende", {"t": self.token(path)})[0], 200)
        self.assertEqual(self.portal.rows("SELECT count(*) FROM alert"), [(0,)])

    def test_settings_that_cannot_be(self):
        self.portal.take(5)
        for changes, word in [
                ({"tls": "none", "host": "mail.example"}, "tls"), ({"from": "nobody"}, "from"),
                ({"portal": "stellen.example"}, "portal"), ({"sender": "x"}, "sender"), ({"port": "x"}, "port"),
                ({"imprint": '""'}, "imprint"), ({"password_file": "/nowhere"}, "password_file")]:
            self.portal.settings(**changes)
            code, out, err = run("doctor", "--data", self.portal.data)
            self.assertEqual(code, 3, changes)
            self.assertIn(word, out)
            code, _, err = run("serve", "--port", free_port(), "--data", self.portal.data, timeout=60)
            self.assertEqual(code, 3, err)


class Delivery(Case):
    def send(self):
        code, out, err = run("alerts", "send", "--data", self.portal.data)
        self.assertIn(code, (0, 1), err)
        return json.loads(out)

    @contextlib.contextmanager
    def sending(self, server, is_there):
        """A process that sends to a server and has come as far as asked; ended with the block, and the host is back."""
        self.portal.settings(port=server.port)
        self.portal.due()
        child = subprocess.Popen(
            [STELLWERK, "alerts", "send", "--data", self.portal.data], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        until(is_there)
        try:
            yield child
        finally:
            child.terminate()
            child.wait()
            self.portal.settings()

    def start(self, address="anna@people.example", **fields):
        """An alert that is confirmed; the portal has ended, `alerts send` does its work."""
        self.portal.take(10)
        self.portal.start()
        self.subscribe(address, **fields)
        self.portal.stop()

    def test_a_dead_server_is_tried_again(self):
        self.start()
        self.host.stop()
        self.portal.take(10)
        self.portal.due()
        point = self.portal.rows("SELECT point FROM alert")
        report = self.send()
        self.assertEqual((report["sent"], report["postponed"]), (0, 1), report)
        self.assertEqual(self.portal.rows("SELECT point FROM alert"), point)
        (due, tries), = self.portal.rows("SELECT due, tries FROM mail WHERE kind = 'news'")
        self.assertEqual(tries, 1)
        self.assertAlmostEqual(due, time.time() + 300, delta=60)
        # Not before it is due.
        self.assertEqual(self.send()["postponed"], 0)
        self.host.start()
        self.portal.due()
        self.assertEqual(self.send()["sent"], 1)
        self.assertIn("neue Stellen", read(self.host.wait("people", 2)[1])["Subject"])
        self.portal.due()
        self.assertEqual(self.send(), {"sent": 0, "nothing": 1, "postponed": 0, "refused": 0, "unclear": 0, "problems": []})

    def test_an_address_that_nobody_has(self):
        self.portal.take(10)
        self.portal.start()
        for _ in range(2):
            self.portal.order("nobody@gone.example")
        self.expect("SELECT count(*) FROM alert", 0)
        self.portal.order("anna@busy.example")
        self.expect("SELECT tries, mails FROM mail JOIN alert ON id = alert", 1, 0)

    def test_reports_end_an_alert(self):
        """The server takes the mails and sends word later that there is no such mailbox."""
        portal, host = self.portal, self.host
        portal.take(10)
        portal.start()
        portal.order("anna@lost.example")
        report = host.wait("portal", 1)[0]
        token = self.token(self.link(self.returned(report), "bestaetigen"))
        # What somebody makes up ends nothing.
        forged = report.read_bytes().replace(b"post+b-", b"post+b-0")
        (host.dir / "portal/new/forged").write_bytes(forged.replace(b"<b-", b"<b-0"))
        self.assertEqual(self.bounces(), {"read": 2, "failed": 1, "ended": 0, "unsubscribed": 0, "ignored": 1})
        self.assertEqual(self.bounces()["read"], 0)
        self.assertEqual(portal.post("/merken/bestaetigen", {"t": token})[0], 200)
        for number in (2, 3):
            portal.take(10)
            portal.due()
            report = host.wait("portal", 1)[0]
            held = report.read_bytes()
            counts = self.bounces()
            self.assertEqual((counts["failed"], counts["ended"]), (1, 0) if number == 2 else (0, 1))
            # The same report again counts no second time.
            (host.dir / f"portal/new/again{number}").write_bytes(held)
            self.assertEqual(self.bounces()["ended"], 0)
        self.assertEqual(portal.rows("SELECT count(*) FROM alert"), [(0,)])

    def returned(self, report):
        inner = next(p for p in read(report).walk() if p.get_content_type() == "message/rfc822")
        return inner.get_payload(0)

    def bounces(self):
        code, out, err = run("alerts", "bounces", self.host.dir / "portal", "--data", self.portal.data)
        self.assertEqual(code, 0, err)
        return json.loads(out)

    def test_a_mail_ends_an_alert(self):
        import smtplib
        self.start()
        self.portal.take(10)
        self.portal.due()
        self.send()
        news = read(self.host.wait("people", 2)[1])
        address = re.search(r"<mailto:(\S+)>", news["List-Unsubscribe"]).group(1)
        self.assertLessEqual(len(address.split("@")[0]), 64)
        with smtplib.SMTP("127.0.0.1", self.host.port) as client:
            client.sendmail("anna@people.example", [address], f"To: {address}\r\nSubject: x\r\n\r\nx\r\n")
        self.host.wait("portal", 1)
        self.assertEqual(self.bounces()["unsubscribed"], 1)
        self.assertEqual(self.portal.counts()["confirmed"], 0)

    def test_encrypted_and_with_a_password(self):
        (self.portal.data).mkdir(exist_ok=True)
        password = self.portal.data / "password"
        password.write_text("geheim\n")
        certificate = self.host.dir / "cert.pem"
        safe = {"host": "localhost", "tls": "starttls", "user": "alerts", "password_file": password}
        self.portal.settings(**safe, authorities=certificate)
        code, out, err = run("alerts", "test-mail", "anna@people.example", "--data", self.portal.data)
        self.assertEqual(code, 0, err)
        mail = read(self.host.wait("people", 1)[0])
        self.assertIn("esmtpsa", mail["Received"])
        # A certificate that nobody we trust signed; a password that is wrong, which is not repeated.
        self.portal.settings(**safe)
        self.assertEqual(run("alerts", "test-mail", "anna@people.example", "--data", self.portal.data)[0], 3)
        password.write_text("falsch-und-geheim\n")
        self.portal.settings(**safe, authorities=certificate)
        code, out, err = run("alerts", "test-mail", "anna@people.example", "--data", self.portal.data)
        self.assertEqual(code, 3)
        self.assertNotIn("falsch", out + err)

    def test_killed_with_the_mail_at_the_server(self):
        """kill -9 after the server has the mail and before it says so: the mail is not sent a second time."""
        self.start()
        self.portal.take(10)
        with Misbehaving("holds") as server, self.sending(server, lambda: server.messages) as child:
            self.assertEqual(len(server.messages), 1)
            # Two do not send at the same time.
            self.assertEqual(run("alerts", "send", "--data", self.portal.data)[0], 3)
            child.kill()
            child.wait()
        report = self.send()
        self.assertEqual((report["sent"], report["unclear"]), (0, 1), report)
        self.portal.due()
        self.assertEqual(self.send()["nothing"], 1)
        self.assertEqual(len(self.host.mails("people")), 1)
        # What comes after is told.
        self.portal.take(10)
        self.portal.due()
        self.assertEqual(self.send()["sent"], 1)

    def test_killed_before_the_mail_is_at_the_server(self):
        """A server that says nothing: what was to be told is in doubt for nobody but us, and never doubled."""
        self.start()
        self.portal.take(10)
        with Misbehaving("silent") as server, self.sending(server, lambda: server.visits):
            pass
        self.assertEqual(self.send()["unclear"], 1)

    def test_servers_that_misbehave(self):
        self.start()
        self.portal.take(10)
        expected = {
            "closes": "postponed", "greets-554": "postponed", "mail-554": "postponed", "rcpt-451": "postponed",
            "data-451": "postponed", "data-554": "postponed", "chatters": "postponed", "rcpt-550": "refused",
            # What a reply to RCPT says of us or of our network is no fault of the address.
            "rcpt-550 5.1.1": "refused", "rcpt-554 5.7.1": "postponed", "rcpt-550 5.7.1 relay": "postponed",
            "rcpt-550 relaying denied:": "postponed", "vanishes": "unclear",
        }
        for manner, count in expected.items():
            with self.subTest(manner), Misbehaving(manner) as server:
                self.portal.settings(port=server.port)
                point = self.portal.rows("SELECT point FROM alert")
                self.portal.rows("UPDATE mail SET tries = 0")
                self.portal.due()
                report = self.send()
                self.assertEqual(report[count], 1, report)
                self.assertEqual(report["sent"], 0)
                self.assertNotIn("anna", json.dumps(report))
                kept = self.portal.rows("SELECT point FROM alert") == point
                self.assertEqual(kept, count != "unclear")


class Misbehaving:
    """A server that speaks SMTP as badly as it is told."""

    def __init__(self, manner):
        self.manner = manner
        self.messages = []
        self.visits = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.held = []

    def __enter__(self):
        threading.Thread(target=self.listen, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.listener.close()
        for connection in self.held:
            connection.close()

    def listen(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.visits += 1
            self.held.append(connection)
            threading.Thread(target=self.speak, args=[connection], daemon=True).start()

    def speak(self, connection):
        try:
            self.dialogue(connection, connection.makefile("rb"))
        except OSError:
            pass

    def dialogue(self, connection, lines):
        def say(text):
            connection.sendall(text.encode() + b"\r\n")

        if self.manner == "silent":
            return
        if self.manner == "closes":
            return connection.shutdown(socket.SHUT_RDWR)
        if self.manner == "chatters":
            say("HTTP/1.1 200 OK\r\nServer: none\r\n\r\n<html>")
            return connection.shutdown(socket.SHUT_RDWR)
        say("554 not you" if self.manner == "greets-554" else "220 mail.x.example ESMTP")
        for line in lines:
            command = line[:4].upper().decode(errors="replace")
            if command == "DATA":
                say("354 go on")
                message = b""
                for text in lines:
                    if text == b".\r\n":
                        break
                    message += text
                self.messages.append(message)
                if self.manner == "holds":
                    return
                if self.manner == "vanishes":
                    return connection.shutdown(socket.SHUT_RDWR)
            for manner, name in [("mail", "MAIL"), ("rcpt", "RCPT"), ("data", "DATA")]:
                if command == name and self.manner.startswith(manner + "-"):
                    say(self.manner.split("-", 1)[1] + " no")
                    break
            else:
                say("221 bye" if command == "QUIT" else "250 ok")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    STELLWERK = os.path.abspath(sys.argv[1])
    command_line.program = STELLWERK
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
