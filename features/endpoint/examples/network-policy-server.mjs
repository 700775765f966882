// A subject for configmgr-tck in JavaScript: the role network-policy-server. It answers the contract openapi.yaml, and
// needs nothing but Node.js 20.
//
//     node network-policy-server.mjs --port 8080          (port 0: the operating system chooses)

import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { parseArgs } from "node:util";

const DECLARATION = {
  contract: "1.0",
  implementation: { name: "network policy server in JavaScript", version: "1" },
  roles: ["network-policy-server"],
  options: { settableClock: true, deploymentsAtOnce: 8 },
};
const NOT_CLAIMED = ["client", "shv-point", "health-agent", "site-server"];
const CATEGORIES = ["client-component", "client-communication", "server-component", "server-communication", "vendor-specific"];
const HEALTH_STATES = ["compliant", "non-compliant"];
const ACCESS = ["full", "restricted", "full-for-limited-time"];

/** A call that is answered with a problem, and changes nothing. */
class Refusal extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

function expect(fits, what) {
  if (!fits) throw new Refusal(400, `The request does not fit the contract: ${what}`);
}

/** An instant in a form whose order as text is the order in time, to the nanosecond. */
function instant(text) {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.](\d{1,9}))?Z$/.exec(text);
  expect(parts, `${JSON.stringify(text)} is no instant such as 2031-04-05T06:07:08Z`);
  return `${parts[1]}.${(parts[2] ?? "").padEnd(9, "0")}`;
}

function settingsOf(body) {
  const { categories, nonCompliantAccess, limitedUntil, remediate } = body;
  expect(typeof categories === "object" && categories !== null, "categories");
  for (const category of CATEGORIES) {
    expect([undefined, ...HEALTH_STATES].includes(categories[category]), `categories.${category}`);
  }
  expect(ACCESS.includes(nonCompliantAccess), "nonCompliantAccess");
  expect(typeof remediate === "boolean", "remediate");
  if (nonCompliantAccess === "full-for-limited-time") instant(limitedUntil);
  return { categories, nonCompliantAccess, limitedUntil, remediate };
}

/** The health state that was passed, or what the failure category that was passed counts as. */
function healthStateOf(response, settings) {
  if (response.error === undefined) {
    expect(HEALTH_STATES.includes(response.healthState), "healthState");
    return response.healthState;
  }
  expect(response.healthState === undefined, "a health state and an error at once");
  expect(CATEGORIES.includes(response.error?.failureCategory), "error.failureCategory");
  return settings.categories[response.error.failureCategory] ?? "non-compliant";
}

function decide(response, { settings, now }) {
  const healthState = healthStateOf(response, settings);
  if (healthState === "compliant") return { healthState, access: "full", remediate: false };
  const { nonCompliantAccess: access, limitedUntil, remediate } = settings;
  if (access !== "full-for-limited-time") return { healthState, access, remediate };
  if (instant(now) >= instant(limitedUntil)) return { healthState, access: "restricted", remediate };
  return { healthState, access, limitedUntil, remediate };
}

const deployments = new Map();

function createDeployment(body) {
  instant(body.clock);
  const name = randomUUID();
  deployments.set(name, { now: body.clock, settings: undefined });
  return [201, { deployment: name }];
}

function call(method, path, deployment, body) {
  switch (`${method} ${path}`) {
    case "PUT clock":
      instant(body.now);
      deployment.now = body.now;
      return [204];
    case "PUT network-policy-server/settings":
      deployment.settings = settingsOf(body);
      return [204];
    case "POST network-policy-server/access-decisions":
      if (deployment.settings === undefined) throw new Refusal(409, "The network policy server has no settings yet.");
      return [200, decide(body, deployment)];
  }
  if (NOT_CLAIMED.includes(path.split("/")[0])) throw new Refusal(501, `This subject claims only ${DECLARATION.roles}.`);
  throw new Refusal(404, `There is no ${method} ${path}.`);
}

function dispatch(method, url, text) {
  const [collection, name, ...rest] = url.slice(1).split("/");
  if (method === "GET" && url === "/declaration") return [200, DECLARATION];
  if (method === "POST" && url === "/deployments") return createDeployment(parse(text));
  if (collection !== "deployments" || !deployments.has(name)) throw new Refusal(404, `There is no ${url}.`);
  if (method === "DELETE" && rest.length === 0) {
    deployments.delete(name);
    return [204];
  }
  return call(method, rest.join("/"), deployments.get(name), text === "" ? {} : parse(text));
}

function parse(text) {
  try {
    const value = JSON.parse(text);
    expect(typeof value === "object" && value !== null, "the body is no JSON object");
    return value;
  } catch (problem) {
    throw problem instanceof Refusal ? problem : new Refusal(400, `The body is no JSON: ${problem.message}`);
  }
}

async function answer(request, response) {
  let text = "";
  request.setEncoding("utf8");
  for await (const part of request) text += part;
  try {
    const [status, content] = dispatch(request.method, request.url, text);
    response.writeHead(status, content && { "Content-Type": "application/json" });
    response.end(content && JSON.stringify(content));
  } catch (problem) {
    const status = problem.status ?? 500;
    response.writeHead(status, { "Content-Type": "application/problem+json" });
    response.end(JSON.stringify({ status, detail: problem.message }));
  }
}

const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
const server = createServer(answer);
server.listen(Number(values.port), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
