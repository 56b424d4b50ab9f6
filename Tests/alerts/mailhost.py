"""A real mail server for tests: exim from Debian's package, run from a scratch folder on loopback ports."""
import email
import email.policy
import os
import pathlib
import pwd
import re
import shutil
import socket
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from servers import free_port, until  # noqa: E402

CONFIGURATION = """
primary_hostname = mail.portal.example
spool_directory = {dir}/spool
log_file_path = {dir}/log/%slog
pid_file_path = {dir}/exim.pid
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port}
exim_user = {user}
exim_group = {group}
keep_environment =
host_lookup =
rfc1413_query_timeout = 0s
qualify_domain = portal.example
tls_advertise_hosts = *
tls_certificate = {dir}/cert.pem
tls_privatekey = {dir}/key.pem
auth_advertise_hosts = *
acl_smtp_rcpt = recipient
acl_smtp_data = accept
bounce_return_size_limit = 50K

begin acl
recipient:
  deny  message = 550 5.1.1 there is no such mailbox
        domains = lost.example
        condition = ${{if eq{{$sender_helo_name}}{{$primary_hostname}}}}
  deny  message = no such person here
        domains = gone.example
  defer message = come back later
        domains = busy.example
  accept

begin routers
lost:
  driver = manualroute
  domains = lost.example
  route_list = * 127.0.0.1
  self = send
  transport = onwards
portal:
  driver = accept
  domains = portal.example
  local_part_suffix = +*
  local_part_suffix_optional
  transport = portal
people:
  driver = accept
  domains = people.example
  transport = people

begin transports
onwards:
  driver = smtp
  port = {port}
  allow_localhost
  hosts_avoid_tls = *
portal:
  driver = appendfile
  maildir_format
  return_path_add
  directory = {dir}/portal
  user = {user}
people:
  driver = appendfile
  maildir_format
  return_path_add
  directory = {dir}/people
  user = {user}

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_advertise_condition = ${{if def:tls_in_cipher}}
  server_condition = ${{if and{{{{eq{{$auth2}}{{alerts}}}}{{eq{{$auth3}}{{geheim}}}}}}}}
  server_set_id = $auth2
"""


def read(path):
    return email.message_from_bytes(path.read_bytes(), policy=email.policy.default)


def part(mail, kind):
    return next(p.get_content() for p in mail.walk() if p.get_content_type() == kind)


def link(mail, word):
    """The path of the link whose address holds a word; None where there is none."""
    found = re.search(rf"http://127\.0\.0\.1:\d+(/\S*{word}\S*)", part(mail, "text/plain"))
    return found and found.group(1)


class MailHost:
    """Takes mail for people.example and portal.example into Maildirs; knows nobody at gone.example (550), has no time for
    busy.example (451), and takes mail for lost.example that it then hands on to itself and does not take (550 5.1.1), of
    which it sends a report."""

    def __init__(self, folder):
        self.dir = pathlib.Path(folder)
        self.port = free_port()
        self.process = None
        # As root it gives up its rights to the package's user; otherwise it runs as whoever runs the tests.
        self.user = pwd.getpwnam("Debian-exim" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name)
        for name in ["spool", "log", "portal", "people"]:
            (self.dir / name).mkdir()
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", self.dir / "key.pem",
             "-out", self.dir / "cert.pem"], check=True, capture_output=True)
        # A copy: the package's own runs with the rights of root, and refuses another configuration.
        self.binary = self.dir / "exim"
        shutil.copy("/usr/sbin/exim4", self.binary)
        self.binary.chmod(0o755)
        self.configuration = self.dir / "exim.conf"
        self.write()
        if os.getuid() == 0:
            for path in [self.dir, *self.dir.rglob("*")]:
                if path not in (self.configuration, self.binary):
                    os.chown(path, self.user.pw_uid, self.user.pw_gid)

    def write(self):
        import grp
        text = CONFIGURATION.format(
            dir=self.dir, port=self.port, user=self.user.pw_name, group=grp.getgrgid(self.user.pw_gid).gr_name)
        self.configuration.write_text(f"exim_path = {self.binary}\n{text}")
        self.configuration.chmod(0o644)

    def start(self):
        self.process = subprocess.Popen(
            [self.binary, "-C", self.configuration, "-bdf", "-q1m"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if until(self.answers):
            return self
        raise RuntimeError("exim does not answer")

    def answers(self):
        if self.process.poll() is not None:
            raise RuntimeError(self.process.stderr.read().decode())
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(120)
            self.process.stderr.close()
            self.process = None

    def mails(self, name):
        """The files of a Maildir, oldest first."""
        folder = self.dir / name / "new"
        if not folder.exists():
            return []
        return sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)

    def wait(self, name, count, seconds=120):
        """Waits for so many mails; gives all there are."""
        until(lambda: len(self.mails(name)) >= count, seconds)
        return self.mails(name)

    def log(self):
        return "\n".join(path.read_text() for path in (self.dir / "log").iterdir())
