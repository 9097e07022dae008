import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  child,
  formatOf,
  mappingOf
} from "./chunk-EFF5PYSL.js";
import {
  DEFAULT_CHANNELS,
  DEFAULT_LIMITS,
  PREDICT_TIME_MS,
  SLICES,
  slicesSchema
} from "./chunk-SH6XX76W.js";
import {
  COLUMN,
  SEED,
  codeFrame,
  column,
  columns,
  date,
  mapping,
  printable,
  reserved,
  reservedValues,
  sourceKeys,
  text
} from "./chunk-IUFWIKZX.js";
import {
  AGE_PATTERN,
  SIZE_PATTERN,
  bytesOf,
  hoursOf,
  millisecondsOf
} from "./chunk-5TWUTOWS.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";

// src/spec/problem.ts
function hasErrors(problems) {
  return problems.some((problem) => problem.severity === "error");
}
function byPlace(problems) {
  const seen = /* @__PURE__ */ new Set();
  const once = problems.filter((problem) => {
    const key = JSON.stringify([problem.at.file, problem.at.line, problem.at.column, problem.code, problem.message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.sort((a, b) => compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column);
}
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/spec/grammar/allow.ts
var MAX_DOWNLOAD = "20GB";
var DEFAULT_REGION = "us-east-1";
function allowSchema() {
  return mapping(
    "What specs may name outside git. Public https addresses need no entry; link-local and metadata addresses are never asked.",
    {
      hosts: {
        description: "Hosts that may be asked although their address is private or they speak plain http, with `:port` or for every port.",
        type: "array",
        maxItems: 100,
        uniqueItems: true,
        items: {
          type: "string",
          pattern: "^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?$",
          "x-says": "a host such as data.example.com or 10.0.0.5:9000, in lower case"
        }
      },
      buckets: {
        description: "Buckets that sources may lie in, by name; read with the credentials of the environment.",
        type: "object",
        maxProperties: 100,
        propertyNames: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
          "x-says": "the name of a bucket"
        },
        additionalProperties: bucketSchema()
      },
      folders: {
        description: "Folders of the machine that reads the data, for `file:` addresses.",
        type: "array",
        maxItems: 100,
        uniqueItems: true,
        items: {
          type: "string",
          maxLength: 400,
          pattern: "^/[^/]",
          "x-says": "an absolute path such as /mnt/datasets"
        }
      },
      maxDownload: {
        description: "Largest file that is fetched.",
        type: "string",
        pattern: SIZE_PATTERN,
        "x-says": "a size such as 500MB or 20GB",
        default: MAX_DOWNLOAD
      }
    },
    { title: "Allow" }
  );
}
function bucketSchema() {
  return mapping("Where the bucket is; `{}` for Amazon S3 in us-east-1.", {
    region: {
      description: "Region of the bucket.",
      type: "string",
      pattern: "^[a-z0-9-]{2,40}$",
      default: DEFAULT_REGION
    },
    endpoint: {
      description: "Address of the service; that of AWS when absent.",
      type: "string",
      pattern: "^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?$",
      "x-says": "an address such as https://minio.example.com"
    },
    pathStyle: {
      description: "Whether the bucket stands in the path and not in the host's name; true where there is an endpoint.",
      type: "boolean"
    }
  });
}

// src/spec/grammar/budget.ts
function budgetSchema() {
  return mapping(
    "What trainings in GitHub Actions may cost. A training that no longer fits is refused with what to do; what the store knows is judged all the same. Counted in the store, so that it needs one that every run reaches.",
    {
      perChange: limits("Of one pull request, in this and the last month.", "ChangeBudget"),
      perWeek: limits("Of all changes together, in the last 7 days (UTC).", "WeekBudget")
    },
    { title: "Budget", minProperties: 1 }
  );
}
function limits(description, title) {
  return mapping(
    description,
    {
      trainings: { description: "Number of trainings.", type: "integer", minimum: 0, maximum: 1e6 },
      minutes: {
        description: "Minutes on runners: what each training took; while it runs, and when it does not say, the median of earlier trainings of the model, or its time limit.",
        type: "number",
        minimum: 0,
        maximum: 1e7
      }
    },
    { title, minProperties: 1 }
  );
}

// src/spec/grammar/deploy.ts
var ENVIRONMENT_PATTERN = "^[a-z0-9][a-z0-9-]{0,62}$";
var DURATION_PATTERN = "^[1-9][0-9]{0,4}(s|m|h|d)$";
var DEFAULT_STEPS = ["shadow", "1%", "5%", "25%", "50%"];
var DEPLOY_DEFAULTS = {
  rollout: "direct",
  dwell: "10m",
  maxDuration: "3d",
  rollbackWindow: "1h",
  approvals: 0,
  onNewVersion: "supersede",
  onInconclusive: "pause",
  onPass: "promote",
  holdWindows: 6,
  minSamples: 300,
  promotionSamples: 1e3,
  minLatencySamples: 50,
  errorMargin: 0.01,
  latencyMargin: 0.25,
  alphaAbort: 0.01,
  alphaPass: 0.05
};
var ROLLOUTS = ["direct", "canary", "shadow"];
var OBSERVERS = ["server", "prometheus", "store", "none"];
function deploySchema() {
  return {
    description: "How the model reaches each environment, by its name. A model without it is registered and deployed nowhere.",
    type: "object",
    minProperties: 1,
    maxProperties: 20,
    propertyNames: ENVIRONMENT_NAME,
    additionalProperties: mapping("One environment.", deployKeys(), { title: "Deploy" }),
    examples: [
      {
        staging: { rollout: "direct" },
        production: { rollout: "canary", steps: ["shadow", "5%", "50%"], dwell: "10m" }
      }
    ]
  };
}
var ENVIRONMENT_NAME = {
  type: "string",
  pattern: ENVIRONMENT_PATTERN,
  "x-says": "a name such as production: lower-case letters, digits and dashes"
};
function deployKeys() {
  return {
    rollout: {
      description: "How a release moves to a new version: `direct` at once, the old one kept warm; `canary` in steps of a growing share of requests; `shadow` after a comparison on copies of all requests.",
      type: "string",
      enum: ROLLOUTS,
      default: DEPLOY_DEFAULTS.rollout
    },
    steps: {
      description: `Steps of a canary: \`shadow\`, which may only come first, and rising percentages below 100. When absent: ${DEFAULT_STEPS.join(", ")}.`,
      type: "array",
      minItems: 1,
      maxItems: 20,
      items: {
        type: "string",
        pattern: "^(shadow|[0-9]{1,3}(\\.[0-9]{1,3})?%)$",
        "x-says": "shadow, or a percentage such as 5% or 0.5%"
      }
    },
    dwell: time("Least time of a step, from when servers are known to serve it; also one window of waiting.", "dwell"),
    maxDuration: time("Longest time of a rollout, pauses not counted.", "maxDuration"),
    rollbackWindow: time("How long the former version stays loaded after a promotion.", "rollbackWindow"),
    approvals: approvalsKey("People who have to approve a promotion; 0 promotes without being asked."),
    observer: {
      description: 'Who confirms that a version serves, and counts: `server`, the evidence of Trainyard servers; `prometheus`; `store`, what "trainyard score --evidence" has put there, for models that score files and serve no requests; or `none`, with which only `direct` is possible. When absent: `none` for direct, `server` otherwise.',
      type: "string",
      enum: OBSERVERS
    },
    ...decisionKeys(),
    names: namesSchema(),
    analysis: analysisSchema()
  };
}
function namesSchema() {
  const name = (description2) => ({ ...ENVIRONMENT_NAME, description: description2 });
  const description = "What the two versions are called in answers, in the log and by requests that ask for one: champion and challenger, a and b. When absent: stable and candidate.";
  const keys = { stable: name("Of the version in charge."), candidate: name("Of the one that is tried.") };
  return mapping(description, keys, { title: "ArmNames", required: ["stable", "candidate"] });
}
function decisionKeys() {
  return {
    onNewVersion: {
      description: "What a new version does to a rollout that is under way: `supersede` takes its place and begins anew, `queue` waits until it is done.",
      type: "string",
      enum: ["supersede", "queue"],
      default: DEPLOY_DEFAULTS.onNewVersion
    },
    onPass: {
      description: "What happens when the last step has passed: `promote`, or `wait` until a person promotes or aborts, as in an A/B test that is to show which is better. Errors abort it all the same.",
      type: "string",
      enum: ["promote", "wait"],
      default: DEPLOY_DEFAULTS.onPass
    },
    onInconclusive: {
      description: "What happens when a step is not decided within `holdWindows`: `pause` for a person, `abort` where the numbers speak against the candidate (silence only ever pauses), or `extend` until `maxDuration`.",
      type: "string",
      enum: ["pause", "abort", "extend"],
      default: DEPLOY_DEFAULTS.onInconclusive
    },
    holdWindows: whole(
      "Windows of `dwell` that a step may stay undecided.",
      { minimum: 0, maximum: 1e3 },
      "holdWindows"
    )
  };
}
var SAMPLES = { minimum: 1, maximum: 1e8 };
function analysisSchema() {
  return mapping(
    "What a step needs to pass.",
    {
      minSamples: whole("Requests of the candidate per step.", SAMPLES, "minSamples"),
      promotionSamples: {
        description: `Requests of the candidate in the last step, before it is promoted. When absent: \`minSamples\` where that is given, else ${DEPLOY_DEFAULTS.promotionSamples}.`,
        type: "integer",
        ...SAMPLES
      },
      minLatencySamples: whole(
        "Answered requests per arm below which latency is not compared.",
        { minimum: 10, maximum: 1e6 },
        "minLatencySamples"
      ),
      errorMargin: share(
        "Errors per request that the candidate may be worse by: 0.01 is one in a hundred.",
        "errorMargin"
      ),
      latencyMargin: {
        description: "Share by which the candidate's median latency may be above stable's: 0.25 is a quarter.",
        type: "number",
        minimum: 0,
        maximum: 100,
        default: DEPLOY_DEFAULTS.latencyMargin
      },
      alphaAbort: alpha("Chance per step of aborting a candidate that is as good as stable.", "alphaAbort"),
      alphaPass: alpha("Chance of promoting a candidate that is worse by the margin.", "alphaPass"),
      slices: {
        description: "Columns, or lists of columns, by whose values errors are compared too, as in `region=EU`.",
        type: "array",
        maxItems: 10,
        uniqueItems: true,
        items: { anyOf: [COLUMN, { type: "array", minItems: 1, maxItems: 3, uniqueItems: true, items: COLUMN }] }
      }
    },
    { title: "Analysis" }
  );
}
function approvalsKey(description) {
  return { description, type: "integer", minimum: 0, maximum: 20, default: DEPLOY_DEFAULTS.approvals };
}
function time(description, key) {
  return {
    description,
    type: "string",
    pattern: DURATION_PATTERN,
    "x-says": "a time such as 30s, 10m, 2h or 3d",
    ...key === void 0 ? {} : { default: DEPLOY_DEFAULTS[key] }
  };
}
function whole(description, range, key) {
  return { description, type: "integer", ...range, default: DEPLOY_DEFAULTS[key] };
}
function share(description, key) {
  return { description, type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1, default: DEPLOY_DEFAULTS[key] };
}
function alpha(description, key) {
  return { description, type: "number", exclusiveMinimum: 0, maximum: 0.2, default: DEPLOY_DEFAULTS[key] };
}

// src/spec/grammar/environments.ts
function environmentsSchema() {
  return {
    description: "Where models are deployed, by name, each with the least that holds for every model there. When absent, those that a spec names, each promoted after the one before it.",
    type: "object",
    minProperties: 1,
    maxProperties: 20,
    propertyNames: ENVIRONMENT_NAME,
    additionalProperties: mapping("One environment.", { ...placeKeys(), ...floorKeys() }, { title: "Environment" }),
    examples: [
      {
        staging: {},
        production: { after: "staging", approvals: 1, observer: { servers: ["https://models.acme.dev"] } }
      }
    ]
  };
}
function placeKeys() {
  return {
    branch: {
      description: "Branch with the state of the environment; `deploy/<name>` when absent.",
      type: "string",
      maxLength: 200,
      pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*$",
      "x-says": "the name of a branch such as deploy/production"
    },
    repository: {
      description: "Repository of that branch, where it is another one: `owner/name` on the same host, or an address that git can push to.",
      type: "string",
      maxLength: 400,
      pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+|(https|ssh|file)://[^\\s\\u0000-\\u001f]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[^\\s\\u0000-\\u001f]+)$",
      "x-says": "owner/name, or an address such as https://host/owner/name.git or git@host:owner/name.git"
    },
    after: {
      ...ENVIRONMENT_NAME,
      description: "Environment in which a version has to be stable before it is promoted here."
    },
    promote: {
      description: '`automatic`: a version that is due is proposed, or promoted where no approval is asked; `manual`: only by "trainyard promote".',
      type: "string",
      enum: ["automatic", "manual"],
      default: "automatic"
    },
    protection: {
      description: "What may push to the branch where the host protects it: a deploy key or a GitHub App. `none`: the branch is not protected.",
      type: "string",
      enum: ["none", "deploy-key", "app"],
      default: "none"
    },
    observer: observerSchema()
  };
}
function observerSchema() {
  return mapping(
    "Where evidence is read.",
    {
      servers: {
        description: "Addresses of Trainyard servers, whose numbers are added up. Asked with the bearer token in `TRAINYARD_OBSERVER_TOKEN`, where it is set.",
        type: "array",
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        items: ADDRESS
      },
      prometheus: { ...ADDRESS, description: "Address of a Prometheus server that scrapes them." },
      labels: {
        description: "Labels that tell the series of this environment from others in the same Prometheus.",
        type: "object",
        minProperties: 1,
        maxProperties: 20,
        propertyNames: {
          type: "string",
          pattern: "^[a-zA-Z_][a-zA-Z0-9_]{0,99}$",
          "x-says": "the name of a label: letters, digits and underscores"
        },
        additionalProperties: { description: "Value of the label.", type: "string", maxLength: 200 }
      }
    },
    { title: "Observer", minProperties: 1 }
  );
}
function floorKeys() {
  return {
    approvals: approvalsKey("Least number of people who have to approve a promotion, whatever a spec says."),
    rollouts: {
      description: "Ways of rolling out that specs may use here; all when absent.",
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { type: "string", enum: ROLLOUTS }
    },
    minDwell: time("Least time of a step, whatever a spec says."),
    minSamples: {
      description: "Least number of requests per step, whatever a spec says.",
      type: "integer",
      minimum: 1,
      maximum: 1e8
    }
  };
}
var ADDRESS = {
  type: "string",
  maxLength: 400,
  pattern: "^https?://[^\\s/?#@]+(/[^\\s?#]*)?$",
  "x-says": "an address such as https://models.acme.dev, without user, query or fragment"
};

// src/spec/grammar/examination.ts
var COVERAGE = 0.9;
var CORRELATION = 0.7;
var SHAP = { rows: 100, background: 50, examples: 4 };
var DEPENDENCE = { features: 3, points: 20 };
function examinationKeys(metric) {
  return {
    robustness: mapping(
      "What a metric loses when something happens to the test rows: values missing, categories never seen, noise, another scale.",
      { metric: { ...metric, description: "Metric that is held against; the first of `metrics` when absent." } },
      { title: "Robustness" }
    ),
    conformal: mapping(
      "Sets of classes, or intervals around a value, that hold the truth with a given probability, by split conformal prediction on the validation rows. The report shows what share of the test rows they do hold.",
      {
        coverage: {
          description: "Share of the rows whose truth lies inside.",
          type: "number",
          minimum: 0.5,
          maximum: 0.999,
          default: COVERAGE
        }
      },
      { title: "Conformal" }
    )
  };
}
function explanationKeys() {
  return {
    correlation: {
      description: "Features that are associated at least this much, without its sign, are dealt out together as well, because each alone hides behind the others.",
      type: "number",
      minimum: 0.1,
      maximum: 1,
      default: CORRELATION
    },
    shap: mapping(
      "SHAP values: how much of an output each feature makes, over all rows and for a few. Exact where the features of the model add up, as in linear models; seeded permutations otherwise.",
      {
        rows: whole2("Test rows that are explained; fewer where features are many.", [1, 1e3], SHAP.rows),
        background: whole2("Test rows that stand for a feature left out.", [2, 200], SHAP.background),
        examples: whole2("Rows shown one by one, without values that point at a person.", [0, 10], SHAP.examples)
      },
      { title: "Shap" }
    ),
    dependence: mapping(
      "How the mean prediction moves with each of the features that matter most.",
      {
        features: whole2("Number of features.", [1, 10], DEPENDENCE.features),
        points: whole2("Values that a number is set to.", [2, 50], DEPENDENCE.points)
      },
      { title: "Dependence" }
    )
  };
}
function whole2(description, [minimum, maximum], value) {
  return { description, type: "integer", minimum, maximum, default: value };
}

// src/spec/grammar/evaluate.ts
var MIN_GROUP = 30;
var THRESHOLD = 0.5;
var FAIRNESS_MEASURES = ["demographic_parity_difference", "demographic_parity_ratio"];
var DEFAULT_METRICS = {
  binary: ["roc_auc", "average_precision", "log_loss", "brier", "accuracy", "f1"],
  multiclass: ["accuracy", "balanced_accuracy", "f1", "roc_auc", "log_loss"],
  regression: ["rmse", "mae", "r2"]
};
function decideSchema() {
  const cost = { type: "number", minimum: 0 };
  return mapping(
    "How a probability becomes a decision: at a threshold that is given, or chosen on the validation rows. Binary tasks only.",
    {
      threshold: {
        description: "Positive from this probability on. Not beside `maximise`.",
        type: "number",
        minimum: 0,
        maximum: 1,
        default: THRESHOLD
      },
      maximise: {
        description: "Chooses the threshold at which this is largest on the validation rows.",
        type: "string",
        enum: ["f1", "balanced_accuracy"]
      },
      costs: mapping(
        "What one error costs. Chooses the threshold that costs least on the validation rows, unless `threshold` or `maximise` says otherwise; the report then shows what the errors on the test rows cost.",
        {
          falsePositive: { description: "Decided positive and is not.", ...cost },
          falseNegative: { description: "Is positive and was not decided so.", ...cost }
        },
        { title: "Costs", required: ["falsePositive", "falseNegative"] }
      )
    },
    { title: "Decide" }
  );
}
var REPEATS = 5;
function evaluateSchema(catalogs) {
  return mapping(
    "What is measured on the test rows.",
    {
      metrics: {
        description: `Metrics to compute. When absent: ${defaultsText()}.`,
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: metricId(catalogs)
      },
      fairness: fairnessSchema(catalogs),
      slices: slicesSchema(),
      explain: mapping(
        "Importance of the features: how much worse a metric gets when the values of one are dealt out to the rows anew.",
        {
          method: { description: "How.", type: "string", enum: ["permutation"], default: "permutation" },
          metric: {
            ...metricId(catalogs),
            description: "Metric that is held against; the first of `metrics` when absent."
          },
          repeats: {
            description: "Times that each feature is dealt out.",
            type: "integer",
            minimum: 1,
            maximum: 50,
            default: REPEATS
          },
          ...explanationKeys()
        },
        { title: "Explain" }
      ),
      ...examinationKeys(metricId(catalogs))
    },
    { title: "Evaluate" }
  );
}
function defaultsText() {
  return Object.entries(DEFAULT_METRICS).map(([task, ids]) => `${task} ${ids.join(", ")}`).join("; ");
}
function metricId(catalogs) {
  return { type: "string", enum: catalogs.metrics.ids };
}
function measureId(catalogs) {
  return { type: "string", enum: catalogs.fairness.ids };
}
function fairnessSchema(catalogs) {
  return mapping(
    "Groups of people compared: decisions of a binary task; for the other tasks how far predictions are off.",
    {
      by: {
        ...columns("Sensitive columns; data.sensitive when absent. Several are measured alone and crossed."),
        minItems: 1
      },
      minGroup: {
        description: "Groups with fewer rows are not judged.",
        type: "integer",
        minimum: 1,
        default: MIN_GROUP
      },
      measures: {
        description: `Measures to compute, for binary tasks; ${FAIRNESS_MEASURES.join(" and ")} when absent.`,
        type: "array",
        minItems: 1,
        uniqueItems: true,
        items: measureId(catalogs)
      },
      privileged: {
        description: "Value of the privileged group by column, for differences and ratios with a sign (AIF360's convention); the largest group when absent.",
        type: "object",
        minProperties: 1,
        additionalProperties: { type: "string", minLength: 1 }
      }
    },
    { title: "Fairness" }
  );
}

// src/spec/grammar/program.ts
var TIME_LIMIT = "^[0-9]+(\\.[0-9]+)? ?(s|m|h)$";
var PATH = { type: "string", minLength: 1, maxLength: 400 };
var CONTAINERS = {
  what: "training in a container",
  meanwhile: "Run the job itself in the container: `jobs.<id>.container` in the workflow file."
};
function programKeys() {
  return {
    command: command("Program and arguments that train, started in the code folder without a shell.", "train.py"),
    code: {
      description: "Folder (or the one file) of the training program, from the root of the repository.",
      ...PATH
    },
    lock: { description: "Lock file of what the program needs; another content trains again.", ...PATH },
    image: reserved("Container image of the training program, by digest.", CONTAINERS),
    channels: channelsSchema(),
    limits: limitsSchema(),
    claims: {
      description: "Numbers to find in what the program prints, each by a regular expression with one group; the last match counts. Shown as claims, never used.",
      type: "object",
      maxProperties: 50,
      propertyNames: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_:.-]{0,63}$" },
      additionalProperties: { description: "Regular expression with one group.", type: "string", maxLength: 500 }
    }
  };
}
function command(description, file) {
  return {
    description,
    type: "array",
    minItems: 1,
    maxItems: 100,
    items: { type: "string", maxLength: 4e3, pattern: "^[^\\u0000]*$", "x-says": "text without a NUL character" },
    examples: [["python3", file]]
  };
}
function channelsSchema() {
  const { format, header, target, features, labels } = DEFAULT_CHANNELS;
  const choice = (description, options, value) => ({
    description,
    type: "string",
    enum: options,
    default: value
  });
  return mapping(
    "How the program gets the training and the validation rows.",
    {
      format: choice("Format of the files.", ["csv", "parquet"], format),
      header: {
        description: "Whether CSV files begin with the names of the columns.",
        type: "boolean",
        default: header
      },
      target: choice("Place of the target among the columns.", ["first", "last"], target),
      features: choice(
        "As in the data (`raw`), or as the numbers that built-in trainers learn from (`encoded`).",
        ["raw", "encoded"],
        features
      ),
      labels: choice(
        "Classes by their place in the order of the classes, the positive one last (`index`), or by `name`.",
        ["index", "name"],
        labels
      )
    },
    { title: "Channels" }
  );
}
function limitsSchema() {
  const size = { type: "string", pattern: SIZE_PATTERN, "x-says": "a size such as 500MB or 2GB" };
  return mapping(
    "What stops the program.",
    {
      time: { ...timeLimit("Longest time that it runs."), default: "1h" },
      disk: { description: "Most that it may write, the model included.", ...size, default: "2GB" },
      memory: { description: "Most memory of each of its processes; on Linux. Unlimited when absent.", ...size }
    },
    { title: "Limits" }
  );
}
function timeLimit(description) {
  return { description, type: "string", pattern: TIME_LIMIT, "x-says": "a time such as 90s, 20m or 2h" };
}
function predictSchema() {
  return mapping(
    "A program that predicts for a model in a format that is not loaded. It becomes part of the model.",
    {
      command: command(
        "Program and arguments, started in the code folder without a shell. It reads the CSV file TRAINYARD_ROWS and writes TRAINYARD_PREDICTIONS.",
        "predict.py"
      ),
      code: { description: "Folder (or the one file) of the program; `train.code` when absent.", ...PATH },
      time: { ...timeLimit("Longest time for one batch of rows."), default: "10m" }
    },
    { title: "Predict", required: ["command"] }
  );
}

// src/spec/grammar/runner.ts
var DEFAULT_LABELS = ["ubuntu-latest"];
var DEFAULT_TIMEOUT = "2h";
var DEFAULT_WHEN = "push";
function runnerSchema() {
  return mapping(
    "Where training runs: in GitHub Actions the labels have to be allowed by `runners.allow` of the base branch.",
    {
      labels: labelsSchema("Labels of the runner, all of which it has to have."),
      timeout: {
        description: "How long a training may take on it: minutes (`90m`), hours (`2h`) or days (`3d`).",
        type: "string",
        pattern: "^[1-9][0-9]{0,3}[mhd]$",
        "x-says": "a time such as 90m, 2h or 3d",
        default: DEFAULT_TIMEOUT
      },
      gpu: mapping(
        "Asks for NVIDIA GPUs: a machine without them is told before anything is trained, wherever that is.",
        {
          count: { description: "How many at least.", type: "integer", minimum: 1, maximum: 64, default: 1 },
          memory: {
            description: "Least memory of each.",
            type: "string",
            pattern: SIZE_PATTERN,
            "x-says": "a size such as 500MB or 2GB",
            examples: ["16GB"]
          }
        },
        { title: "Gpu" }
      )
    },
    { title: "Runner" }
  );
}
function whenSchema() {
  return {
    description: 'What starts a training in GitHub Actions: every `push` to a pull request; the `label` trainyard:train on it; the `comment` "/trainyard train" by someone who may write; or a `manual` run of the workflow. What is known is judged in any case.',
    type: "string",
    enum: ["push", "label", "comment", "manual"],
    default: DEFAULT_WHEN
  };
}
function runnersSchema() {
  return mapping(
    "Runners that specs may ask for.",
    {
      default: labelsSchema("Labels of the runner for specs that name none.", DEFAULT_LABELS),
      allow: {
        description: "Sets of labels that specs may name, each exactly; the default is always allowed.",
        type: "array",
        maxItems: 100,
        items: labelsSchema("A set of labels.")
      }
    },
    { title: "Runners" }
  );
}
function labelsSchema(description, fallback) {
  return {
    description,
    type: "array",
    minItems: 1,
    maxItems: 10,
    uniqueItems: true,
    items: {
      type: "string",
      pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
      "x-says": "a label of letters, digits, dots, dashes and underscores"
    },
    ...fallback === void 0 ? {} : { default: fallback }
  };
}

// src/spec/grammar/train.ts
var TRAIN_SEED = 7;
function trainSchema(catalogs) {
  const { trainers } = catalogs;
  const backends = [...new Set(trainers.all.flatMap((trainer) => trainer.backends))].sort();
  return mapping(
    "How the model is trained.",
    {
      trainer: {
        description: `The trainer. ${described(trainers.all)}`,
        type: "string",
        enum: trainers.ids,
        "x-not-yet-values": reservedValues(LATER, trainers.ids)
      },
      options: { description: "The trainer's own options.", type: "object", additionalProperties: true },
      seed: { description: "Seed of everything random in training.", ...SEED, default: TRAIN_SEED },
      backend: {
        description: "Pins the backend, so that a machine without it does not train. Otherwise: tfjs-node-gpu for networks where runner.gpu is asked for; tfjs-node for convolutions where the machine has it; wasm.",
        enum: backends
      },
      classWeights: CLASS_WEIGHTS,
      crossValidation: mapping(
        "Trains on all training rows but one fold, for each fold, beside the final training.",
        {
          folds: {
            description: "Number of folds; rows of one data.group share a fold.",
            type: "integer",
            minimum: 2,
            maximum: 20
          }
        },
        { title: "CrossValidation", required: ["folds"] }
      ),
      reweigh: {
        ...columns(
          "Weighs training rows so that the classes are as frequent in each group of these sensitive columns as in all (Kamiran and Calders). The report shows the weights, and what they did beside a second training without them. Not for regression."
        ),
        minItems: 1
      },
      calibrate: {
        description: "Maps the probabilities onto what came true, fitted on the validation rows: `platt` by a sigmoid over their log-odds, `isotonic` by steps that never fall. Part of the bundle, so that the server answers the same. Not for regression.",
        type: "string",
        enum: ["platt", "isotonic"]
      },
      ...programKeys(),
      ...reservedKeys()
    },
    { title: "Train", required: ["trainer"], ...optionsOf("trainer", trainers.all) }
  );
}
var CLASS_WEIGHTS = {
  description: "Weight of the rows of each class: `balanced` for rows / (classes x rows of the class), or a weight by name, 1 for a class not named. Not for regression.",
  anyOf: [
    { type: "string", enum: ["balanced"] },
    {
      type: "object",
      minProperties: 1,
      additionalProperties: { type: "number", exclusiveMinimum: 0, maximum: 1e6 }
    }
  ]
};
function optionsOf(key, plugins) {
  if (plugins.length === 0) return {};
  return {
    allOf: plugins.map((plugin) => ({
      if: { properties: { [key]: { const: plugin.id } }, required: [key] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { options: closed(plugin.schema) } }
    }))
  };
}
function described(plugins) {
  return plugins.map((plugin) => `\`${plugin.id}\`: ${plugin.doc}`).join(" ");
}
function closed(schema) {
  return { type: "object", properties: {}, ...schema, additionalProperties: false };
}
var FRAMEWORK = {
  what: "trainers in Python frameworks",
  meanwhile: "Write the program yourself, with trainer: script."
};
var LATER = [
  ["sklearn", FRAMEWORK],
  ["xgboost", FRAMEWORK],
  ["lightgbm", FRAMEWORK],
  ["pytorch", FRAMEWORK],
  ["keras", FRAMEWORK]
];
function reservedKeys() {
  return {
    search: reserved(
      "Searches options.",
      {
        what: "searching options",
        meanwhile: "Try options in pull requests of their own; each is measured the same way."
      },
      { strategy: "asha", trials: 24, objective: "roc_auc" }
    ),
    runner: runnerSchema(),
    when: whenSchema()
  };
}

// src/spec/grammar/gates.ts
function gatesSchema(catalogs) {
  return {
    description: "Rules over the evaluation; each one must hold before the change may be merged.",
    type: "array",
    items: {
      title: "Gate",
      type: "object",
      oneOf: catalogs.gates.all.map((gate) => gateSchema(gate, catalogs))
    }
  };
}
function gateSchema(gate, catalogs) {
  const schema = closed(gate.schema);
  const own = schema["properties"];
  const required = /* @__PURE__ */ new Set([gate.id, ...schema["required"] ?? []]);
  const ids = (/* @__PURE__ */ new Map([
    ["metric", metricId(catalogs)],
    ["fairness", measureId(catalogs)],
    ["stability", metricId(catalogs)]
  ])).get(gate.id);
  const subject = ids === void 0 ? own[gate.id] : { ...describedBy(own[gate.id]), ...ids };
  return {
    ...schema,
    title: `Gate on ${gate.id}`,
    description: gate.doc,
    required: [...required],
    properties: { ...own, ...subject === void 0 ? {} : { [gate.id]: subject }, ...EVERY_GATE }
  };
}
function describedBy(schema) {
  return schema?.["description"] === void 0 ? {} : { description: schema["description"] };
}
var EVERY_GATE = {
  onNotEstimable: {
    description: "What too little evidence does: `block` the change or `warn`.",
    type: "string",
    enum: ["block", "warn"],
    default: "block"
  },
  waiver: mapping(
    "Lets the gate pass for want of evidence, under a name and until a date.",
    {
      by: text("Who answers for it."),
      reason: text("Why it is acceptable."),
      until: date("Last day on which the waiver holds.")
    },
    { title: "Waiver", required: ["by", "reason", "until"] }
  )
};

// src/spec/grammar/quality.ts
var CHECK_WEIGHT = 2;
function qualitySchema(catalogs) {
  const { checks } = catalogs;
  return mapping(
    "Checks of the rows. They decide nothing by themselves: `minScore`, or a gate on quality, does.",
    {
      minScore: {
        description: "Least quality score; the same as a gate `{quality: score, min: ...}`.",
        type: "number",
        minimum: 0,
        maximum: 1
      },
      checks: {
        description: "Checks, one per item.",
        type: "array",
        items: mapping("One check.", Object.fromEntries(checks.all.map((check) => [check.id, checkSchema(check)])), {
          title: "Check",
          minProperties: 1,
          maxProperties: 1
        })
      }
    },
    { title: "Quality" }
  );
}
function checkSchema(check) {
  const schema = closed(check.schema);
  const own = schema["properties"];
  const properties = { ...own, ...everyCheck(check) };
  const bare = check.bare === void 0 ? void 0 : own[check.bare];
  return { ...schema, ...bareForm(bare), description: check.doc, properties };
}
function bareForm(bare) {
  if (bare === void 0) return {};
  const { type, description: _, default: __, ...rest } = bare;
  return { ...rest, type: [...type === "array" ? ["string", "array"] : [type], "object"] };
}
function everyCheck({ looksAt }) {
  return {
    ...looksAt === "rows" && {
      on: {
        description: "Which rows: all of the source, or one side of the split.",
        type: "string",
        enum: ["all", "train", "validation", "test"],
        default: "all"
      }
    },
    weight: {
      description: "What the check counts for in the quality score.",
      type: "number",
      exclusiveMinimum: 0,
      maximum: 1e3,
      default: CHECK_WEIGHT
    }
  };
}

// src/spec/grammar/split.ts
var SPLIT_DEFAULTS = { test: 0.2, validation: 0.15, seed: 7 };
var FROM = {
  description: "Rows whose data.time is this or later, in UTC: `2026-01-01` or `2026-01-01T06:00`.",
  type: "string",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$",
  "x-says": "a date or time such as 2026-01-31 or 2026-01-31T06:00"
};
var SHARE = { exclusiveMinimum: 0, exclusiveMaximum: 1 };
function splitSchema() {
  const { test, validation, seed } = SPLIT_DEFAULTS;
  return mapping(
    "How rows are divided; training gets what is left. A row keeps its side when others are added.",
    {
      test: {
        description: "Rows held back for evaluation: a share; `{from: 2026-01-01}` by data.time; or the path of a source of their own.",
        type: ["number", "string", "object"],
        ...SHARE,
        minLength: 1,
        maxLength: 400,
        properties: {
          from: FROM,
          source: { description: "Path of the test rows.", type: "string", minLength: 1, maxLength: 400 },
          format: {
            description: "Format of that source; taken from its name when absent.",
            type: "string",
            enum: ["csv", "parquet", "jsonl", "arrow", "image"]
          }
        },
        additionalProperties: false,
        minProperties: 1,
        default: test
      },
      validation: {
        description: "Rows for choices made while training: a share, or `{from: 2025-10-01}` by data.time.",
        type: ["number", "object"],
        ...SHARE,
        properties: { from: FROM },
        required: ["from"],
        additionalProperties: false,
        default: validation
      },
      stratify: {
        ...columns("Columns whose combinations of values are to have nearly the same shares on every side."),
        minItems: 1
      },
      seed: { description: "Another number divides the rows differently.", ...SEED, default: seed }
    },
    { title: "Split" }
  );
}

// src/spec/grammar/data.ts
function dataSchema(catalogs) {
  return mapping(
    "Where the rows come from, what the columns mean, and how rows are divided.",
    { ...sourceKeys(), ...columnKeys(), split: splitSchema(), quality: qualitySchema(catalogs) },
    { title: "Data", required: ["source", "target", "features"] }
  );
}
function columnKeys() {
  return {
    task: {
      description: "What is predicted. `binary` when `positive` is given; has to be written otherwise.",
      type: "string",
      enum: ["binary", "multiclass", "regression"],
      "x-not-yet-values": {
        forecast: { what: "forecasts with backtests", meanwhile: "Predict one fixed horizon as a regression." },
        ranking: { what: "ranking", meanwhile: "Predict relevance as a regression or a binary target." }
      }
    },
    target: column("Column to predict."),
    positive: {
      description: "Binary tasks: the value of the target that counts as positive. Quote it to keep it text.",
      type: ["string", "number", "boolean"]
    },
    id: column("Column that identifies a row. Never trained on."),
    group: column("Rows that share a value of this column stay on one side of the split."),
    time: column("Column with the time of the observation; `split.test: {from: <time>}` divides by it."),
    labelDelay: {
      description: "How long after `time` the target of a row is known: hours, days or weeks. Rows whose target could not be known by the newest time of the data, or by the cut-off of a split after them, are left out.",
      type: "string",
      pattern: AGE_PATTERN,
      "x-says": "an age such as 36h, 30d or 2w",
      examples: ["30d"]
    },
    weight: column("Column with the weight of a row, from 0 to 1e15, in training and in every metric."),
    features: featuresSchema(),
    sensitive: columns("Columns by which fairness is measured. Trained on only when they are features too."),
    personal: columns("Columns with personal data: never trained on and never printed anywhere.")
  };
}
function featuresSchema() {
  const meanwhile = "Turn it into numeric or category columns before training.";
  return {
    description: "Columns to learn from, each with its type.",
    type: "object",
    minProperties: 1,
    propertyNames: COLUMN,
    additionalProperties: {
      description: "Type of the column; an image also says its shape.",
      anyOf: [{ type: "string", enum: ["numeric", "category", "boolean"] }, imageSchema()],
      "x-not-yet-values": {
        vector: { what: "vector features", meanwhile },
        text: { what: "text features", meanwhile }
      }
    }
  };
}
function imageSchema() {
  return mapping(
    "A picture in the numbers of several columns, or in one column of lists that is called like the feature.",
    {
      type: { description: "Type of the feature.", type: "string", enum: ["image"] },
      shape: {
        description: "Height, width and channels; values stand row by row, the channels of a point together.",
        type: "array",
        items: { type: "integer", minimum: 1, maximum: MOST_IMAGE_VALUES },
        minItems: 3,
        maxItems: 3
      },
      columns: {
        description: "Pattern of the columns with the values, in natural order: `pixel_*` (`pixel_9` before `pixel_10`).",
        type: "string",
        minLength: 1,
        maxLength: 128,
        pattern: "^[^*]*[*][^*]*$",
        "x-says": "names of columns with one * in them"
      }
    },
    { title: "Image", required: ["shape", "type"] }
  );
}
var MOST_IMAGE_VALUES = 4096;

// src/spec/grammar/model.ts
var API_VERSION = "trainyard.dev/v1";
var NAME_PATTERN = "^[a-z0-9][a-z0-9-]{0,62}$";
function modelSchema(catalogs) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://trainyard.dev/schemas/model.schema.json",
    ...mapping(
      "What a team declares about one model.",
      {
        ...headSchema(),
        data: dataSchema(catalogs),
        train: trainSchema(catalogs),
        decide: decideSchema(),
        evaluate: evaluateSchema(catalogs),
        predict: predictSchema(),
        gates: gatesSchema(catalogs),
        deploy: deploySchema(),
        card: cardSchema(),
        bump: {
          description: "How the version number rises when a change of this model is merged. A change of what the model takes or answers raises it further by itself.",
          type: "string",
          enum: ["patch", "minor", "major"],
          default: "patch"
        },
        ...reservedSections()
      },
      { title: "Model", required: ["apiVersion", "kind", "name", "data", "train"] }
    )
  };
}
var KIND_KEYS = (kind) => ({
  apiVersion: { description: "Version of the grammar.", const: API_VERSION },
  kind: { description: "What the file declares.", const: kind }
});
function headSchema() {
  return {
    ...KIND_KEYS("Model"),
    name: {
      description: "Name of the model; equal to the name of its folder.",
      type: "string",
      pattern: NAME_PATTERN,
      "x-says": "a lower-case letter or digit, then up to 62 lower-case letters, digits and dashes"
    },
    owners: {
      description: "People and teams who answer for the model: `@user`, `@organisation/team` or an e-mail address.",
      type: "array",
      uniqueItems: true,
      items: {
        type: "string",
        maxLength: 200,
        pattern: "^(@[A-Za-z0-9][A-Za-z0-9-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?|[^@\\s]+@[^@\\s]+)$",
        "x-says": "@user, @organisation/team or an e-mail address"
      }
    },
    risk: mapping(
      "The risk class that the owners declare. Recorded, not judged.",
      {
        tier: { description: "Risk class.", type: "string", enum: ["minimal", "limited", "high"] },
        declaredBy: text("Who declared it."),
        rationale: text("Why this class."),
        mitigations: { description: "What lowers the risk.", type: "array", items: text("One mitigation.") },
        reviewBy: date("When it has to be looked at again.")
      },
      { title: "Risk", required: ["tier"] }
    )
  };
}
function cardSchema() {
  return mapping(
    "What the model card says beside the numbers.",
    {
      description: text("What the model is, in a paragraph or two."),
      sources: text("Where to find more of it: repository, paper, demo."),
      intendedUse: text("What the model is for."),
      downstreamUse: text("What it may be used for as a part of something larger."),
      outOfScope: text("What it must not be used for."),
      limitations: text("What is known to be weak."),
      ethics: text("Who could be harmed, and what was done about it."),
      recommendations: text("What users should mind."),
      license: text("Licence of the model, as an SPDX identifier: `apache-2.0`."),
      citation: text("How to cite it."),
      glossary: text("Words that a reader may not know."),
      moreInformation: text("What else a reader should know.")
    },
    { title: "Card" }
  );
}
function reservedSections() {
  return {
    monitor: reserved(
      "What is watched in production.",
      { what: "monitoring", meanwhile: "Watch the service with the tools you have." },
      { window: "24h" }
    ),
    needs: reserved(
      "Other models that this one reads.",
      { what: "models that need models", meanwhile: "Write the other model's output into a column of the source." },
      "other-model@v1.2.0"
    ),
    base: reserved("A model to start from.", { what: "fine-tuning", meanwhile: "Train from the start." }),
    outputs: reserved("Several targets at once.", {
      what: "models with several outputs",
      meanwhile: "Write one spec per target."
    })
  };
}

// src/spec/grammar/project.ts
var PROJECT_FILE = "trainyard.yaml";
var DEFAULT_GLOBS = ["models/*/model.yaml"];
var DEFAULT_STORE = "folder";
function projectSchema(catalogs) {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://trainyard.dev/schemas/project.schema.json",
    ...mapping(
      "What holds for every model of the repository. Read from the base branch.",
      {
        ...KIND_KEYS("Project"),
        models: modelsSchema(),
        store: storeSchema(catalogs),
        gates: {
          ...gatesSchema(catalogs),
          description: "The organisation's minimum: gates that are judged for every model."
        },
        review: reviewSchema(),
        runners: runnersSchema(),
        allow: allowSchema(),
        environments: environmentsSchema(),
        budget: budgetSchema(),
        ...reservedSections2()
      },
      { title: "Project", required: ["apiVersion", "kind"] }
    )
  };
}
function modelsSchema() {
  return {
    description: "Where specs are: paths from the root, with `*` and `?` inside a name and `**` for any folders.",
    type: "array",
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
    items: { type: "string", minLength: 1, maxLength: 400 },
    default: DEFAULT_GLOBS
  };
}
function storeSchema(catalogs) {
  const { stores } = catalogs;
  const later = {
    what: "stores other than a folder",
    meanwhile: "Use a folder on a disk that the jobs share or cache."
  };
  const names = ["s3", "gcs", "azure", "oci", "release", "artifact"].filter((id) => !stores.ids.includes(id));
  return mapping(
    "Where bundles and evaluations are kept.",
    {
      kind: {
        description: `Kind of store. ${described(stores.all)}`,
        type: "string",
        enum: stores.ids,
        default: DEFAULT_STORE,
        "x-not-yet-values": Object.fromEntries(names.map((id) => [id, later]))
      },
      options: { description: "The store's own options.", type: "object", additionalProperties: true }
    },
    { title: "Store", required: ["kind"], ...optionsOf("kind", stores.all) }
  );
}
function reviewSchema() {
  return mapping(
    "How changes are reviewed.",
    {
      loosenedGates: {
        description: "What a change that loosens a gate gets, beside the base's gate holding on as a floor.",
        type: "string",
        enum: ["warn", "fail"],
        default: "warn"
      },
      handover: {
        description: "What carries rows and bundles between jobs: artifacts of the workflow; or the `store`, where GitHub has no artifacts of version 4, as on GitHub Enterprise Server. `auto` takes artifacts on github.com, and elsewhere the store where every job can reach it.",
        type: "string",
        enum: ["auto", "artifacts", "store"],
        default: "auto"
      }
    },
    { title: "Review" }
  );
}
function reservedSections2() {
  return {
    stores: reserved("Several stores.", { what: "several stores", meanwhile: "Name one store under store." }),
    roles: reserved("Who may do what.", {
      what: "roles",
      meanwhile: "Use CODEOWNERS and branch protection of the repository."
    })
  };
}

// src/spec/source-text.ts
var MAX_BYTES = 256 * 1024;
function sourceText(file, bytes) {
  const empty = { file, text: "", lineStarts: [0] };
  if (bytes.byteLength > MAX_BYTES) return { source: empty, problems: [tooLarge(file, bytes.byteLength)] };
  const text2 = decode(bytes);
  if (text2 === void 0) {
    const complaint = {
      code: "not-utf8",
      message: `${printable(file)} is not UTF-8 text`,
      allowed: "UTF-8",
      fix: "Save the file as UTF-8."
    };
    return { source: empty, problems: [problemAt(empty, { from: 0, to: 0 }, complaint)] };
  }
  const source = { file, text: text2, lineStarts: lineStartsOf(text2) };
  return { source, problems: controlCharacters(source) };
}
function tooLarge(file, bytes) {
  return {
    code: "file-too-large",
    severity: "error",
    at: { file, line: 1, column: 1 },
    message: `${printable(file)} has ${bytes} bytes; a spec may have ${MAX_BYTES}`,
    found: `${bytes} bytes`,
    allowed: `at most ${MAX_BYTES} bytes`,
    fix: "Keep data and long texts in files of their own."
  };
}
function problemAt(source, range, complaint) {
  const at = positionAt(source, range.from);
  const end = positionAt(source, Math.max(range.from, range.to));
  const { severity = "error", ...rest } = complaint;
  const problem = { ...rest, severity, at, end };
  return source.text === "" ? problem : { ...problem, frame: codeFrame(source, at, end) };
}
function positionAt(source, offset) {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.file, line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function lineStartsOf(text2) {
  const starts = [0];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
var CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
function controlCharacters(source) {
  const at = source.text.search(CONTROL);
  if (at === -1) return [];
  const code = source.text.charCodeAt(at).toString(16).padStart(4, "0");
  return [
    problemAt(
      source,
      { from: at, to: at + 1 },
      {
        code: "control-character",
        message: `the file holds the control character U+${code.toUpperCase()}`,
        allowed: "printable text, tabs and line ends",
        fix: "Remove the character."
      }
    )
  ];
}

// src/spec/defaults.ts
function withDefaults(schema, value) {
  const result = { ...value };
  for (const [key, raw] of Object.entries(mappingOf(schema["properties"]) ?? {})) {
    const property = mappingOf(raw) ?? {};
    const given = result[key] ?? property["default"];
    if (given === void 0) continue;
    const inner = mappingOf(given);
    result[key] = inner === void 0 ? given : withDefaults(property, inner);
  }
  return result;
}

// src/spec/effective.ts
var TASKS = ["binary", "multiclass", "regression"];
function taskOf(draft) {
  const written = draft.text("/data/task");
  if (written !== void 0) return TASKS.find((task) => task === written);
  return draft.has("/data/positive") ? "binary" : void 0;
}
function metricsOf(draft, catalogs) {
  const named = draft.texts("/evaluate/metrics");
  if (named !== void 0) return named.map((id) => meantId(id, catalogs.metrics));
  const task = taskOf(draft);
  if (task === void 0) return [];
  return DEFAULT_METRICS[task].filter((id) => catalogs.metrics.find(id)?.tasks.includes(task));
}
function fairnessOf(draft, catalogs) {
  const by = draft.texts("/evaluate/fairness/by") ?? draft.texts("/data/sensitive") ?? [];
  if (by.length === 0) return void 0;
  if (taskOf(draft) !== "binary") return { by, measures: [] };
  const defaults = FAIRNESS_MEASURES.filter((id) => catalogs.fairness.find(id) !== void 0);
  const named = draft.texts("/evaluate/fairness/measures");
  return { by, measures: named?.map((id) => meantId(id, catalogs.fairness)) ?? defaults };
}
function meantId(id, catalog) {
  return catalog.find(id) === void 0 ? nearest(id, catalog.ids) ?? id : id;
}

// src/spec/resolve-allow.ts
function resolvedAllow(allow) {
  const buckets = Object.entries(allow?.buckets ?? {}).map(([bucket, { region, endpoint, pathStyle }]) => ({
    bucket,
    region: region ?? DEFAULT_REGION,
    pathStyle: pathStyle ?? endpoint !== void 0,
    ...endpoint === void 0 ? {} : { endpoint }
  }));
  return {
    hosts: allow?.hosts ?? [],
    buckets,
    folders: allow?.folders ?? [],
    mostBytes: Math.floor(bytesOf(allow?.maxDownload ?? MAX_DOWNLOAD) ?? 0)
  };
}

// src/spec/resolve-data.ts
function resolvedData(parsed, { task, features }, catalogs) {
  const { data } = parsed.value;
  const checks = checksOf(parsed, data, catalogs);
  return {
    ...resolvedSources(data),
    ...data.query === void 0 ? {} : { query: data.query },
    target: data.target,
    ...task === "binary" && data.positive !== void 0 ? { positive: String(data.positive) } : {},
    ...data.id === void 0 ? {} : { id: data.id },
    ...data.group === void 0 ? {} : { group: data.group },
    ...data.time === void 0 ? {} : { time: data.time },
    ...data.labelDelay === void 0 ? {} : { labelDelay: data.labelDelay },
    ...data.weight === void 0 ? {} : { weight: data.weight },
    features,
    sensitive: data.sensitive ?? [],
    personal: data.personal ?? [],
    split: resolvedSplit(data.split ?? {}),
    ...checks.length === 0 ? {} : { checks }
  };
}
function qualityGates(parsed) {
  const { data } = parsed.value;
  const min = data.quality?.minScore;
  if (min === void 0) return [];
  const at = placeOf(parsed, "/data/quality/minScore");
  return [{ gate: "quality", options: { quality: "score", min }, onNotEstimable: "block", at }];
}
function resolvedSources(data) {
  const named = mappingOf(data.source);
  if (named === void 0) {
    const path = String(data.source);
    return { source: path, format: data.format ?? formatOf(path) ?? "csv" };
  }
  const sources = Object.entries(named).map(
    ([name, given]) => sourceOf(name, given, child("/data/source", name))
  );
  return { source: sources.map(({ path }) => path).join(", "), format: sources[0]?.format ?? "csv", sources };
}
function sourceOf(name, given, pointer) {
  if (typeof given === "string") return { name, path: given, format: formatOf(given) ?? "csv", pointer };
  const { path, format = formatOf(path) ?? "csv", time: time2, match = [], delay } = given;
  if (time2 === void 0) return { name, path, format, pointer };
  const asOf = { time: time2, match: [...match].sort(), ...delay === void 0 ? {} : { delay } };
  return { name, path, format, pointer, asOf };
}
function resolvedSplit({ test, validation, stratify, seed }) {
  const shares = {
    test: test === void 0 ? SPLIT_DEFAULTS.test : typeof test === "number" ? test : 0,
    validation: validation === void 0 ? SPLIT_DEFAULTS.validation : typeof validation === "number" ? validation : 0,
    seed: seed ?? SPLIT_DEFAULTS.seed,
    ...typeof validation === "object" && { validationFrom: validation.from },
    ...stratify === void 0 ? {} : { stratify }
  };
  if (test === void 0 || typeof test === "number") return shares;
  if (typeof test === "string") return { ...shares, testSource: sourceOf("test", test, "/data/split/test") };
  if (test.from !== void 0) return { ...shares, testFrom: test.from };
  const own = { path: test.source ?? "", ...test.format !== void 0 && { format: test.format } };
  return { ...shares, testSource: sourceOf("test", own, "/data/split/test") };
}
function checksOf(parsed, data, { checks }) {
  return (data.quality?.checks ?? []).flatMap(
    (item, index) => Object.entries(item).map(([id, given]) => {
      const { schema, bare } = checks.get(id);
      const { on, weight, ...options } = withDefaults(schema, writtenOut(given, bare, schema["properties"]));
      return {
        check: id,
        options,
        on: on ?? "all",
        weight: typeof weight === "number" ? weight : CHECK_WEIGHT,
        at: placeOf(parsed, child("/data/quality/checks", index))
      };
    })
  );
}
function writtenOut(given, bare, properties) {
  const mapping2 = mappingOf(given);
  if (mapping2 !== void 0 || bare === void 0) return mapping2 ?? {};
  const list = mappingOf(mappingOf(properties)?.[bare])?.["type"] === "array";
  return { [bare]: list && !Array.isArray(given) ? [given] : given };
}
function placeOf(parsed, pointer) {
  return positionAt(parsed.source, parsed.places.get(pointer)?.value.from ?? 0);
}

// src/spec/deploy-steps.ts
var UNITS = /* @__PURE__ */ new Map([
  ["s", 1e3],
  ["m", 6e4],
  ["h", 36e5],
  ["d", 864e5]
]);
function durationMs(text2) {
  const match = /^([1-9][0-9]{0,4})([smhd])$/.exec(text2);
  const unit = UNITS.get(match?.[2] ?? "");
  return unit === void 0 ? void 0 : Number(match?.[1]) * unit;
}
function stepOf(text2) {
  if (text2 === "shadow") return { kind: "shadow" };
  const match = /^([0-9]+(?:\.[0-9]+)?)%$/.exec(text2);
  return match === null ? void 0 : { kind: "weight", percent: Number(match[1]) };
}

// src/spec/resolve-deploy.ts
function resolvedDeploy({ deploy }) {
  if (deploy === void 0) return {};
  return {
    deploy: Object.entries(deploy).map(([environment, raw]) => ({
      environment,
      approvals: raw.approvals ?? DEPLOY_DEFAULTS.approvals,
      plan: planOf(raw)
    }))
  };
}
function resolvedEnvironments({ environments }) {
  if (environments === void 0) return {};
  return {
    environments: Object.entries(environments).map(([name, raw]) => ({
      name,
      branch: raw.branch ?? `deploy/${name}`,
      ...raw.repository === void 0 ? {} : { repository: raw.repository },
      ...raw.after === void 0 ? {} : { after: raw.after },
      promote: raw.promote ?? "automatic",
      protection: raw.protection ?? "none",
      observer: { ...raw.observer },
      floor: {
        approvals: raw.approvals ?? DEPLOY_DEFAULTS.approvals,
        ...raw.rollouts === void 0 ? {} : { rollouts: raw.rollouts },
        ...raw.minDwell === void 0 ? {} : { dwellMs: ms(raw.minDwell) },
        ...raw.minSamples === void 0 ? {} : { minSamples: raw.minSamples }
      }
    }))
  };
}
function planOf(raw) {
  const rollout = raw.rollout ?? DEPLOY_DEFAULTS.rollout;
  const { analysis = {} } = raw;
  const { slices } = analysis;
  const { names, onPass } = raw;
  return {
    rollout,
    steps: stepsOf(rollout, raw.steps),
    dwellMs: ms(raw.dwell ?? DEPLOY_DEFAULTS.dwell),
    maxDurationMs: ms(raw.maxDuration ?? DEPLOY_DEFAULTS.maxDuration),
    holdWindows: raw.holdWindows ?? DEPLOY_DEFAULTS.holdWindows,
    onInconclusive: raw.onInconclusive ?? DEPLOY_DEFAULTS.onInconclusive,
    onNewVersion: raw.onNewVersion ?? DEPLOY_DEFAULTS.onNewVersion,
    observer: raw.observer ?? (rollout === "direct" ? "none" : "server"),
    rollbackWindowMs: ms(raw.rollbackWindow ?? DEPLOY_DEFAULTS.rollbackWindow),
    minSamples: analysis.minSamples ?? DEPLOY_DEFAULTS.minSamples,
    promotionSamples: analysis.promotionSamples ?? analysis.minSamples ?? DEPLOY_DEFAULTS.promotionSamples,
    minLatencySamples: analysis.minLatencySamples ?? DEPLOY_DEFAULTS.minLatencySamples,
    errorMargin: analysis.errorMargin ?? DEPLOY_DEFAULTS.errorMargin,
    latencyMargin: analysis.latencyMargin ?? DEPLOY_DEFAULTS.latencyMargin,
    alphaAbort: analysis.alphaAbort ?? DEPLOY_DEFAULTS.alphaAbort,
    alphaPass: analysis.alphaPass ?? DEPLOY_DEFAULTS.alphaPass,
    ...slices === void 0 ? {} : { slices: slices.map((entry) => typeof entry === "string" ? [entry] : entry) },
    ...names === void 0 ? {} : { names },
    ...onPass === void 0 ? {} : { onPass }
  };
}
function stepsOf(rollout, named = DEFAULT_STEPS) {
  if (rollout === "direct") return [];
  if (rollout === "shadow") return [{ kind: "shadow" }];
  return named.flatMap((text2) => stepOf(text2) ?? []);
}
function ms(text2) {
  return durationMs(text2) ?? 0;
}

// src/spec/resolve-examination.ts
function resolvedExamination({ evaluate }, [first = ""]) {
  const { conformal, robustness } = evaluate ?? {};
  return {
    ...robustness && { robustness: { metric: robustness.metric ?? first } },
    ...conformal && { conformal: { coverage: conformal.coverage ?? COVERAGE } }
  };
}
function resolvedExplanation({ correlation = CORRELATION, shap, dependence }) {
  return {
    correlation,
    ...shap && { shap: { ...SHAP, ...shap } },
    ...dependence && { dependence: { ...DEPENDENCE, ...dependence } }
  };
}
function resolvedGroups({ evaluate }) {
  const { minGroup = MIN_GROUP, privileged } = evaluate?.fairness ?? {};
  return { minGroup, ...privileged && { privileged } };
}

// src/spec/resolve-program.ts
function resolvedProgram(train) {
  return {
    ...train.command === void 0 ? {} : { command: train.command, channels: { ...DEFAULT_CHANNELS, ...train.channels } },
    ...train.code === void 0 ? {} : { code: train.code },
    ...train.lock === void 0 ? {} : { lock: train.lock },
    ...train.limits === void 0 ? {} : { limits: limitsOf(train.limits) },
    ...train.claims === void 0 ? {} : { claims: train.claims }
  };
}
function limitsOf({ time: time2, disk, memory }) {
  const memoryBytes = memory === void 0 ? void 0 : bytesOf(memory);
  return {
    ...DEFAULT_LIMITS,
    timeMs: timeMs(time2) ?? DEFAULT_LIMITS.timeMs,
    diskBytes: (disk === void 0 ? void 0 : bytesOf(disk)) ?? DEFAULT_LIMITS.diskBytes,
    ...memoryBytes === void 0 ? {} : { memoryBytes }
  };
}
function resolvedPredict({ predict, train }) {
  const code = predict?.code ?? train.code;
  if (predict === void 0 || code === void 0) return {};
  return { predict: { command: predict.command, code, timeMs: timeMs(predict.time) ?? PREDICT_TIME_MS } };
}
function timeMs(text2) {
  if (text2 === void 0) return void 0;
  const hours = hoursOf(text2);
  return hours === void 0 ? millisecondsOf(text2) : hours * 36e5;
}

// src/spec/resolve-slices.ts
function resolvedSlices({ evaluate }) {
  const asked = evaluate?.slices ?? {};
  if (isList(asked)) return listedSlices(asked);
  const { search = true, columns: columns2, minRows, ...given } = asked;
  if (!search) return void 0;
  const { bins = SLICES.bins, depth = SLICES.depth, most = SLICES.most } = given;
  return {
    ...columns2 && { columns: columns2 },
    bins,
    ...minRows !== void 0 && { minRows },
    depth: depth === 1 ? 1 : 2,
    most
  };
}
function isList(asked) {
  return Array.isArray(asked);
}
function listedSlices(asked) {
  const by = asked.map((one) => typeof one.by === "string" ? [one.by] : [...one.by]);
  return { ...SLICES, columns: [...new Set(by.flat())], by };
}

// src/spec/resolve.ts
function resolveModel(parsed, draft, catalogs) {
  const raw = parsed.value;
  const task = taskOf(draft);
  return {
    name: raw.name,
    path: parsed.source.file,
    task,
    owners: raw.owners ?? [],
    ...raw.risk === void 0 ? {} : { risk: { ...raw.risk } },
    data: resolvedData(parsed, { task, features: featuresOf(raw) }, catalogs),
    train: resolvedTrain(raw, catalogs),
    ...resolvedPredict(raw),
    decide: resolvedDecide(raw.decide),
    evaluate: resolvedEvaluate(raw, draft, catalogs),
    gates: [...resolvedGates(raw.gates, parsed, catalogs), ...qualityGates(parsed)],
    ...resolvedDeploy(raw),
    card: { ...raw.card },
    ...raw.bump === void 0 ? {} : { bump: raw.bump },
    positions: positionsOf(parsed)
  };
}
function resolveProject(parsed, catalogs) {
  const raw = parsed.value;
  const fallback = defaultProject(catalogs);
  return {
    models: raw.models ?? fallback.models,
    store: raw.store === void 0 ? fallback.store : resolvedStore(raw.store, catalogs),
    gates: resolvedGates(raw.gates, parsed, catalogs),
    review: { ...fallback.review, ...raw.review },
    allow: resolvedAllow(raw.allow),
    ...raw.budget && { budget: raw.budget },
    runners: { default: raw.runners?.default ?? DEFAULT_LABELS, allow: raw.runners?.allow ?? [] },
    ...resolvedEnvironments(raw)
  };
}
function defaultProject(catalogs) {
  return {
    models: DEFAULT_GLOBS,
    store: resolvedStore({ kind: DEFAULT_STORE }, catalogs),
    gates: [],
    review: { loosenedGates: "warn" },
    allow: resolvedAllow(void 0),
    runners: { default: DEFAULT_LABELS, allow: [] }
  };
}
function featuresOf({ data }) {
  return Object.entries(data.features).map(
    ([name, feature]) => typeof feature === "string" ? { name, type: feature } : { name, ...feature, shape: sidesOf(feature.shape) }
  );
}
function sidesOf([height = 1, width = 1, channels = 1]) {
  return [height, width, channels];
}
function resolvedTrain({ train }, catalogs) {
  const { schema } = catalogs.trainers.get(train.trainer);
  return {
    trainer: train.trainer,
    options: withDefaults(schema, train.options ?? {}),
    seed: train.seed ?? TRAIN_SEED,
    ...train.backend === void 0 ? {} : { backend: train.backend },
    ...train.classWeights === void 0 ? {} : { classWeights: train.classWeights },
    ...train.crossValidation === void 0 ? {} : { crossValidation: train.crossValidation },
    ...train.reweigh === void 0 ? {} : { reweigh: train.reweigh },
    ...train.calibrate === void 0 ? {} : { calibrate: train.calibrate },
    ...resolvedProgram(train),
    ...train.runner === void 0 ? {} : { runner: runnerOf(train.runner) },
    ...train.when === void 0 ? {} : { when: train.when }
  };
}
function runnerOf({ gpu, ...runner }) {
  if (gpu === void 0) return runner;
  const memoryBytes = gpu.memory === void 0 ? void 0 : bytesOf(gpu.memory);
  return { ...runner, gpu: { count: gpu.count ?? 1, ...memoryBytes === void 0 ? {} : { memoryBytes } } };
}
function resolvedDecide(decide = {}) {
  const { threshold, maximise, costs } = decide;
  const priced = costs === void 0 ? {} : { costs };
  if (maximise !== void 0) return { threshold: THRESHOLD, choose: { by: "maximise", metric: maximise }, ...priced };
  if (threshold === void 0 && costs !== void 0) return { threshold: THRESHOLD, choose: { by: "costs" }, costs };
  return { threshold: threshold ?? THRESHOLD, ...priced };
}
function resolvedEvaluate(raw, draft, catalogs) {
  const fairness = fairnessOf(draft, catalogs);
  const slices = resolvedSlices(raw);
  return {
    metrics: metricsOf(draft, catalogs),
    ...fairness === void 0 ? {} : { fairness: { ...fairness, ...resolvedGroups(raw) } },
    ...explainOf(raw, metricsOf(draft, catalogs)),
    ...slices && { slices },
    ...resolvedExamination(raw, metricsOf(draft, catalogs))
  };
}
function explainOf({ evaluate }, [first = ""]) {
  const explain = evaluate?.explain;
  if (explain === void 0) return {};
  const { metric = first, repeats = REPEATS } = explain;
  return { explain: { method: "permutation", metric, repeats, ...resolvedExplanation(explain) } };
}
function resolvedGates(gates, parsed, catalogs) {
  return (gates ?? []).map((gate, index) => {
    const { onNotEstimable, waiver, ...options } = gate;
    const plugin = catalogs.gates.all.find((candidate) => Object.hasOwn(options, candidate.id));
    return {
      gate: plugin?.id ?? "",
      options: withDefaults(plugin?.schema ?? {}, options),
      onNotEstimable: onNotEstimable ?? "block",
      ...waiver === void 0 ? {} : { waiver },
      at: positionAt(parsed.source, parsed.places.get(child("/gates", index))?.value.from ?? 0)
    };
  });
}
function resolvedStore(store, catalogs) {
  const { schema } = catalogs.stores.get(store.kind);
  return { kind: store.kind, options: withDefaults(schema, store.options ?? {}) };
}
function positionsOf(parsed) {
  const positions = {};
  for (const [pointer, place] of parsed.places)
    positions[pointer] = positionAt(parsed.source, (place.key ?? place.value).from);
  return positions;
}

// src/spec/grammar/assemble.ts
function assembleSchemas(catalogs) {
  return { model: modelSchema(catalogs), project: projectSchema(catalogs) };
}

export {
  hasErrors,
  byPlace,
  DEFAULT_STEPS,
  DEPLOY_DEFAULTS,
  SPLIT_DEFAULTS,
  MOST_IMAGE_VALUES,
  NAME_PATTERN,
  PROJECT_FILE,
  DEFAULT_GLOBS,
  taskOf,
  metricsOf,
  fairnessOf,
  MAX_BYTES,
  sourceText,
  tooLarge,
  problemAt,
  positionAt,
  durationMs,
  stepOf,
  resolveModel,
  resolveProject,
  defaultProject,
  assembleSchemas
};
