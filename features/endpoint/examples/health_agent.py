"""A subject for configmgr-tck in Python 3.11, from the standard library alone. It claims the role health-agent.

    python3 health_agent.py --port 8080          (port 0: the operating system chooses)
"""

import argparse
import hashlib
import http.client
import json
import re
import threading
import time
import urllib.parse
import urllib.request
import uuid
import xml.etree.ElementTree as ElementTree
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

DECLARATION = {
    "contract": "1.0",
    "implementation": {"name": "health agent in Python", "version": "1"},
    "roles": ["health-agent"],
    "options": {"settableClock": True, "deploymentsAtOnce": 8},
}
NOT_CLAIMED = ("client", "shv-point", "network-policy-server", "site-server")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.]\d{1,9})?Z")
REQUEST_ASSIGNMENTS = b'<RequestAssignments SchemaVersion="1.00" RequestType="Full"/>'
PEERS = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # peers are met directly, whatever proxy is set
LOST = (OSError, http.client.HTTPException)  # no answer, none in time, half of one, or an error status


class Refusal(Exception):
    """A call that is answered with a problem, and changes nothing."""


def instant(text):
    if not INSTANT.fullmatch(text):
        raise Refusal(400, f"{text!r} is no instant such as 2031-04-05T06:07:08Z")
    return text


class HealthAgent:
    """The agent of one client. It has no policies, and found nothing out, until machine policy was downloaded."""

    def __init__(self, deployment, start):
        self.deployment, self.enabled = deployment, start["napAgentEnabled"]
        self.installed = set(start["installedSoftwareUpdates"])
        self.policies, self.required, self.missing = None, {}, []  # policies: their time stamp
        self.end = 0

    def run_policy_cycle(self):
        self.end = time.monotonic() + 8  # the kit waits for 10 seconds
        if self.download_machine_policy():
            self.evaluate()
            self.present_statement()

    def follow(self, response):
        """Does what it is told, in the order of the instructions, up to the first thing that fails."""
        self.end = time.monotonic() + 8
        instructions, routes = response["instructions"], response["fixedRoutes"]
        if "log-error" in instructions:
            print("not compliant, lacks:", ", ".join(self.missing), flush=True)
        if routes and self.missing:
            self.install_missing(routes)
            self.evaluate()
            if not self.missing:
                self.present_statement()
            return
        for instruction in instructions:
            if instruction == "download-machine-policy" and not self.download_machine_policy():
                return  # what came next would rest on policies that are known to be old
            if instruction == "re-evaluate":
                self.evaluate()
            if instruction == "present-new-statement-of-health":
                self.present_statement()

    def ask(self, method, url, body=None, content_type="application/json"):
        headers = {} if body is None else {"Content-Type": content_type}
        patience = min(2.0, max(0.01, self.end - time.monotonic()))
        with PEERS.open(urllib.request.Request(url, body, headers, method=method), timeout=patience) as answer:
            return answer.read()

    def download_machine_policy(self):
        """Keeps what it has where the management point is in trouble, or hands out a body that does not match."""
        point = self.deployment.management_point
        try:
            reply = ElementTree.fromstring(
                self.ask("POST", point + "/MP_PolicyManager", REQUEST_ASSIGNMENTS, "text/xml"))
            policy = reply.find("PolicyAssignment/Policy[@PolicyID='MACHINE']")
            version = policy.get("PolicyVersion").replace(".", "_")
            body = self.ask("GET", f"{point}/sms_mp/.sms_pol?MACHINE.{version}")
            location = policy.find("PolicyLocation")
            if (location.get("PolicyHash").lower() != hashlib.md5(body).hexdigest()
                    or location.get("PolicyHashEx").lower() != hashlib.sha1(body).hexdigest()):
                return False
            machine = ElementTree.fromstring(body)
            required = {each.get("Id"): each.get("SHA256").lower() for each in machine.iter("RequiredSoftwareUpdate")}
            self.policies, self.required = machine.attrib["NapPoliciesTimestamp"], required
            return True
        except (*LOST, ElementTree.ParseError, AttributeError, KeyError):
            return False

    def evaluate(self):
        self.missing = [update for update in self.required if update not in self.installed]

    def install_missing(self, routes):
        for update in self.missing:
            if any(self.has(route, update) for route in routes):
                self.installed.add(update)

    def has(self, route, update):
        try:
            octets = self.ask("GET", f"{route}/{urllib.parse.quote(update)}")
            return hashlib.sha256(octets).hexdigest() == self.required[update]
        except LOST:
            return False

    def present_statement(self):
        statement = {
            "id": str(uuid.uuid4()),
            "siteCode": self.deployment.site_code,
            "machinePolicyDownloaded": self.policies is not None,
            "napAgentEnabled": self.enabled,
            "createdAt": self.deployment.now,
            "missingSoftwareUpdates": self.missing,
        }
        if self.policies is not None:
            statement["policiesTimestamp"] = self.policies
            statement["complianceStatus"] = "non-compliant" if self.missing else "compliant"
        try:
            self.ask("POST", self.deployment.enforcement_server + "/statements-of-health", json.dumps(statement).encode())
        except LOST:
            pass  # the next one will be heard


class Deployment:
    def __init__(self, order):
        self.lock = threading.Lock()  # of two calls for one deployment at once, the second waits
        self.site_code, self.now = order["siteCode"], instant(order["clock"])
        self.management_point = order["managementPoint"]["url"]
        self.enforcement_server = order["enforcementServer"]["url"]
        self.agent = None

    def call(self, method, path, body):
        if (method, path) == ("PUT", "clock"):
            self.now = instant(body["now"])
        elif (method, path) == ("PUT", "health-agent"):
            self.agent = HealthAgent(self, body)
        elif method == "POST" and path in ("health-agent/policy-cycles", "health-agent/responses"):
            if self.agent is None:
                raise Refusal(409, "The health agent was not started.")
            self.agent.run_policy_cycle() if path.endswith("cycles") else self.agent.follow(body)
        elif path.split("/")[0] in NOT_CLAIMED:
            raise Refusal(501, f"This subject claims only {DECLARATION['roles']}.")
        else:
            raise Refusal(404, f"There is no {method} {path}.")


class Endpoint(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    deployments = {}

    def dispatch(self, body):
        match [self.command, *self.path.strip("/").split("/")]:
            case ["GET", "declaration"]:
                return 200, DECLARATION
            case ["POST", "deployments"]:
                deployment, name = Deployment(body), str(uuid.uuid4())
                self.deployments[name] = deployment
                return 201, {"deployment": name}
            case ["DELETE", "deployments", name] if self.deployments.pop(name, None):
                return 204, None
            case [method, "deployments", name, *rest] if rest and (deployment := self.deployments.get(name)):
                with deployment.lock:
                    deployment.call(method, "/".join(rest), body)
                return 204, None
        raise Refusal(404, f"There is no {self.command} {self.path}.")

    def answer(self):
        text = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            status, content = self.dispatch(json.loads(text) if text else None)
        except Refusal as refusal:
            status, content = refusal.args[0], {"status": refusal.args[0], "detail": refusal.args[1]}
        except (KeyError, TypeError, AttributeError, ValueError) as misfit:
            status, content = 400, {"status": 400, "detail": f"The request does not fit the contract: {misfit!r}"}
        payload = b"" if content is None else json.dumps(content).encode()
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", "application/json" if status < 400 else "application/problem+json")
            self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        """Says nothing about each call."""


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--port", type=int, default=8080)
    server = ThreadingHTTPServer(("127.0.0.1", arguments.parse_args().port), Endpoint)
    print(f"listening on http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()
