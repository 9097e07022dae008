import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";

// src/adapters/github/errors.ts
function translate(thrown, attempt, context) {
  const answer = answerOf(thrown);
  if (answer === void 0) return thrown;
  const facts = factsOf(answer, attempt, context);
  const clean = (text) => redactToken(text, context.token);
  return new TrainyardError({
    code: facts.code,
    message: clean(facts.message),
    fix: clean(facts.fix),
    cause: new Error(clean(answer.message))
  });
}
function redactToken(text, token) {
  const forms = token === "" ? [] : [token, Buffer.from(`x-access-token:${token}`).toString("base64")];
  const without = forms.reduce((out, form) => out.split(form).join("***"), text);
  return without.replace(/\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,})/g, "***");
}
function isPermissionError(thrown) {
  return thrown instanceof TrainyardError && thrown.code === "github-permission";
}
function isOtherApp(thrown) {
  return thrown instanceof TrainyardError && thrown.code === "github-other-app";
}
function isGone(thrown) {
  return thrown instanceof TrainyardError && thrown.code === "github-not-found";
}
function isUncertain(thrown) {
  return thrown instanceof TrainyardError && ["github-unreachable", "github-unavailable"].includes(thrown.code);
}
var PERMISSIONS_YAML = ["permissions:", "  contents: read", "  pull-requests: write", "  checks: write"].join(
  "\n"
);
function permissionsFor({ scope, access }) {
  return PERMISSIONS_YAML.includes(scope) ? PERMISSIONS_YAML : `permissions:
  ${scope}: ${access}`;
}
function answerOf(thrown) {
  if (!(thrown instanceof Error) || !("status" in thrown) || typeof thrown.status !== "number") return void 0;
  const response = "response" in thrown ? thrown.response : void 0;
  return {
    status: thrown.status,
    message: messageOf(thrown),
    headers: response?.headers ?? {},
    answered: response !== void 0
  };
}
function factsOf(answer, attempt, context) {
  if (!answer.answered) return unreachable(answer, attempt, context);
  if (isRateLimit(answer)) return rateLimited(answer, attempt);
  switch (answer.status) {
    case 401:
      return badCredentials(attempt, context);
    case 403:
      return forbidden(answer, attempt, context);
    case 404:
    case 410:
      return notFound(answer, attempt, context);
    case 422:
      return rejected(answer, attempt);
    default:
      return answer.status >= 500 ? unavailable(answer, attempt) : unexpected(answer, attempt, context);
  }
}
function unreachable(answer, attempt, context) {
  return {
    code: "github-unreachable",
    message: `could not ${attempt.what}: no answer from ${context.apiUrl} (${answer.message})`,
    fix: "Check the network, the proxy and the API address (GITHUB_API_URL) of this machine, then run again; nothing is doubled by a second run."
  };
}
function isRateLimit(answer) {
  if (answer.status === 429) return true;
  if (answer.status !== 403) return false;
  return String(answer.headers["x-ratelimit-remaining"]) === "0" || /rate limit/i.test(answer.message);
}
function rateLimited(answer, attempt) {
  const after = answer.headers["retry-after"];
  const reset = Number(answer.headers["x-ratelimit-reset"]);
  const when = after !== void 0 ? `in ${after} s` : reset > 0 ? `at ${new Date(reset * 1e3).toISOString()}` : "later";
  return {
    code: "github-rate-limit",
    message: `could not ${attempt.what}: GitHub's rate limit is used up, and the wait is longer than we wait`,
    fix: `Run again ${when}. A token of a GitHub App of your own has a larger limit than the default token's 1,000 requests an hour.`
  };
}
function badCredentials(attempt, context) {
  return {
    code: "github-credentials",
    message: `could not ${attempt.what}: GitHub does not accept the token (401)`,
    fix: `Pass a valid token for ${context.repository} on ${context.apiUrl}; in a workflow that is the default of the input "token". A job's token ends with its job.`
  };
}
function forbidden(answer, attempt, context) {
  if (/can only be modified by the GitHub App/i.test(answer.message)) return otherApp(attempt);
  if (/authenticate via a GitHub App/i.test(answer.message)) return needsApp(attempt);
  if (!/not accessible by/i.test(answer.message)) return forbiddenOtherwise(answer, attempt);
  const missing = `the token has no permission "${attempt.scope}: ${attempt.access}"`;
  if (context.fork === true) {
    return {
      code: "github-permission",
      message: `could not ${attempt.what}: ${missing}. The pull request comes from a fork, and GitHub gives its "pull_request" runs a read-only token, whatever "permissions:" says`,
      fix: 'Nothing to fix for this run: the report is in the step summary, and the verdict is the exit code. To comment on pull requests from forks, report from a second workflow that is triggered by "workflow_run" and checks out nothing.'
    };
  }
  return {
    code: "github-permission",
    message: `could not ${attempt.what}: ${missing}`,
    fix: `Add this to the job that runs Trainyard (a job's permissions replace the workflow's, and what is not listed is "none"):
${permissionsFor(attempt)}`
  };
}
function otherApp(attempt) {
  return {
    code: "github-other-app",
    message: `could not ${attempt.what}: another GitHub App made it`,
    fix: "Run Trainyard with one token only, so that one App owns its check."
  };
}
function needsApp(attempt) {
  return {
    code: "github-permission",
    message: `could not ${attempt.what}: GitHub lets only Apps write checks, and this token is a person's`,
    fix: `Use the workflow's own token (leave out the input "token") or the token of a GitHub App.`
  };
}
function forbiddenOtherwise(answer, attempt) {
  return {
    code: "github-forbidden",
    message: `could not ${attempt.what}: GitHub forbids it: ${answer.message}`,
    fix: "Read GitHub's reason: it is often single sign-on, an IP allow-list, a locked conversation or an archived repository."
  };
}
function notFound(answer, attempt, context) {
  return {
    code: "github-not-found",
    message: `could not ${attempt.what}: not there, or not visible to this token (${answer.status})`,
    fix: `Check that ${context.repository} exists on ${context.apiUrl} and that the token may read it; GitHub answers 404 for what a token may not see.`
  };
}
function rejected(answer, attempt) {
  if (/too long/i.test(answer.message)) {
    return {
      code: "github-too-long",
      message: `could not ${attempt.what}: GitHub refuses texts over 65,536 characters`,
      fix: "The report keeps to 60,000 characters by leaving sections out, so this is a defect of Trainyard: please report it. The whole report is in the step summary."
    };
  }
  return {
    code: "github-rejected",
    message: `could not ${attempt.what}: GitHub rejected the request: ${answer.message}`,
    fix: "If the commit or the pull request is gone, run again on the newest one; otherwise this is a defect of Trainyard: please report it with this message."
  };
}
function unavailable(answer, attempt) {
  return {
    code: "github-unavailable",
    message: `could not ${attempt.what}: GitHub answered ${answer.status}, also after repeated tries`,
    fix: "See https://www.githubstatus.com, then run the job again; nothing is trained or posted twice."
  };
}
function unexpected(answer, attempt, context) {
  return {
    code: "github-unexpected",
    message: `could not ${attempt.what}: ${context.apiUrl} answered ${answer.status}: ${answer.message}`,
    fix: "Check that the API address is right; on GitHub Enterprise Server it ends in /api/v3."
  };
}

// src/adapters/github/session.ts
var ONCE = { retries: 0 };
async function trying(session, attempt, call) {
  try {
    return await call();
  } catch (thrown) {
    throw translate(thrown, attempt, session.errors);
  }
}
async function viewerOf(session) {
  session.viewer ??= await askViewer(session);
  return session.viewer;
}
async function askViewer(session) {
  const attempt = { what: "ask who the token writes as", scope: "contents", access: "read" };
  const login = await trying(session, attempt, async () => {
    const query = "{ viewer { login } }";
    const answer = await session.client.request({ method: "POST", url: session.graphqlUrl, query });
    return answer.data?.data?.viewer?.login;
  }).catch((thrown) => {
    if (refusesQuestion(thrown)) return void 0;
    throw thrown;
  });
  if (typeof login !== "string" || login === "") return "github-actions[bot]";
  return session.errors.token.startsWith("ghs_") ? botLogin(login) : login;
}
function refusesQuestion(thrown) {
  const codes = ["permission", "forbidden", "not-found", "rejected", "unexpected"].map((code) => `github-${code}`);
  return thrown instanceof TrainyardError && codes.includes(thrown.code);
}
function botLogin(login) {
  return login.endsWith("[bot]") ? login : `${login}[bot]`;
}

// src/adapters/github/checks.ts
var ANNOTATIONS_PER_REQUEST = 50;
function checksOf(session) {
  const { client, at } = session;
  return {
    async checks(sha, name) {
      const attempt = { what: `read the checks of ${sha}`, scope: "checks", access: "read" };
      const runs = await trying(
        session,
        attempt,
        () => client.paginate(client.rest.checks.listForRef, {
          ...at,
          ref: sha,
          check_name: name,
          filter: "all",
          per_page: 100
        })
      );
      return runs.map(checkOf).sort((a, b) => a.id - b.id);
    },
    async createCheck(check) {
      const [first, ...rest] = partsOf(check);
      const made = await trying(
        session,
        writing(check),
        () => client.rest.checks.create({ ...at, head_sha: check.headSha, ...payload(first), request: ONCE })
      );
      return patchAll(session, checkOf(made.data), rest);
    },
    async updateCheck(id, check) {
      const [first, ...rest] = partsOf(check);
      return patchAll(session, await patch(session, id, first), rest);
    }
  };
}
function partsOf(check) {
  const size = ANNOTATIONS_PER_REQUEST;
  const count = Math.max(1, Math.ceil(check.annotations.length / size));
  const part = (index) => ({
    check,
    annotations: check.annotations.slice(index * size, (index + 1) * size),
    last: index === count - 1
  });
  return [part(0), ...Array.from({ length: count - 1 }, (_, index) => part(index + 1))];
}
async function patchAll(session, run, parts) {
  let current = run;
  for (const part of parts) current = await patch(session, run.id, part);
  return current;
}
async function patch(session, id, part) {
  const request = part.annotations.length > 0 ? ONCE : {};
  const made = await trying(
    session,
    writing(part.check),
    () => session.client.rest.checks.update({ ...session.at, check_run_id: id, ...payload(part), request })
  );
  return checkOf(made.data);
}
function writing(check) {
  return { what: `write the check "${check.name}" on ${check.headSha}`, scope: "checks", access: "write" };
}
function payload({ check, annotations, last }) {
  return {
    name: check.name,
    external_id: check.externalId,
    ...check.detailsUrl === void 0 ? {} : { details_url: check.detailsUrl },
    ...last && check.status === "completed" ? { status: "completed", conclusion: check.conclusion ?? "neutral" } : { status: "in_progress" },
    output: {
      title: check.title,
      summary: check.summary,
      annotations: annotations.map((annotation) => ({
        path: annotation.path,
        start_line: annotation.startLine,
        end_line: annotation.endLine,
        annotation_level: annotation.level,
        title: annotation.title,
        message: annotation.message
      }))
    }
  };
}
function checkOf(run) {
  return {
    id: run.id,
    name: run.name,
    headSha: run.head_sha,
    status: run.status,
    ...run.conclusion === null ? {} : { conclusion: run.conclusion },
    externalId: run.external_id ?? "",
    annotations: run.output.annotations_count
  };
}

export {
  isPermissionError,
  isOtherApp,
  isGone,
  isUncertain,
  ONCE,
  trying,
  viewerOf,
  botLogin,
  ANNOTATIONS_PER_REQUEST,
  checksOf
};
