import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  HUMAN_SECTIONS
} from "./chunk-54ANUJL4.js";
import {
  blocks,
  bullets,
  code,
  definitionsSection,
  escapeText,
  estimateText,
  fairnessSection,
  htmlText,
  intervalText,
  joined,
  lineageText,
  md,
  plainText,
  table,
  usesText,
  verbatim
} from "./chunk-6KVZBL76.js";
import {
  require_dist
} from "./chunk-22KGIJVK.js";
import {
  counted,
  figure,
  listed,
  sizeText,
  timeText
} from "./chunk-5TWUTOWS.js";
import {
  digestOf,
  hexOf,
  sha256,
  uuidOf
} from "./chunk-BIVE6T77.js";
import {
  canonicalJson,
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  __toESM
} from "./chunk-RSD25HFQ.js";

// src/report/card-input.ts
function missingSections({
  card,
  risk,
  owners
}) {
  return HUMAN_SECTIONS.filter(({ key }) => {
    if (key === "owners") return owners.length === 0;
    if (key === "risk") return risk === void 0;
    return textOf(card, key.replace("card.", "")) === void 0;
  });
}
function textOf(card, key) {
  const text = Object.hasOwn(card, key) ? card[key]?.trim() : void 0;
  return text === "" ? void 0 : text;
}

// src/report/card-front-matter.ts
var import_yaml = __toESM(require_dist(), 1);
var TASKS = {
  binary: "Binary classification",
  multiclass: "Multiclass classification",
  regression: "Regression"
};
function frontMatter({ spec, trained, evaluation }) {
  const { source, splits } = trained.data;
  const licence = textOf(spec.card, "license");
  const metrics = evaluation.metrics.flatMap(
    ({ metric, estimate, version }) => estimate.kind === "value" ? [{ type: metric, value: estimate.value, name: `${metric}, version ${version}` }] : []
  );
  const task = { type: pipelineTag(spec), name: TASKS[spec.task] };
  const dataset = { type: "file", name: plainText(source.uri, 200), split: "test", revision: splits.test.digest };
  const metadata = {
    ...licenceFields(licence),
    library_name: trained.manifest.format,
    pipeline_tag: pipelineTag(spec),
    tags: ["trainyard", pipelineTag(spec)],
    metrics: metrics.map(({ type }) => type),
    "model-index": [{ name: spec.name, results: metrics.length === 0 ? [] : [{ task, dataset, metrics }] }]
  };
  return `---
${(0, import_yaml.stringify)(metadata, { lineWidth: 0 })}---
`;
}
function licenceFields(licence) {
  if (licence === void 0) return {};
  if (/^[a-z0-9][a-z0-9.-]{0,99}$/.test(licence)) return { license: licence };
  const name = plainText(licence, 100).toLowerCase().replace(/[^a-z0-9.]+/g, "-").replace(/^-+|-+$/g, "");
  return { license: "other", license_name: name };
}
function taskName(task) {
  return TASKS[task];
}
function pipelineTag({ task, features }) {
  if (task === "regression") return "tabular-regression";
  return features.some(({ type }) => type === "image") ? "image-classification" : "tabular-classification";
}

// src/report/card-sections.ts
var MOST_ROWS = 100;
function usePart({ spec, trained }) {
  const { card, owners } = spec;
  return blocks([
    md`## Model Details`,
    md`### Model Description`,
    written(card, "description"),
    bullets([
      md`**Developed by:** ${owners.length === 0 ? "nobody named" : owners.join(", ")}`,
      md`**Model type:** ${trained.trainer.id}, for ${taskName(spec.task).toLowerCase()} (${pipelineTag(spec)})`,
      md`**Predicts:** ${code(spec.target)} from ${counted(spec.features.length, "feature")}`,
      md`**License:** ${textOf(card, "license") ?? "not stated"}`
    ]),
    md`### Model Sources`,
    md`**Spec:** ${code(spec.path)}`,
    written(card, "sources"),
    md`## Uses`,
    md`### Direct Use`,
    written(card, "intendedUse"),
    md`### Downstream Use`,
    written(card, "downstreamUse"),
    md`### Out-of-Scope Use`,
    written(card, "outOfScope"),
    md`## Bias, Risks, and Limitations`,
    md`### Limitations`,
    written(card, "limitations"),
    md`### Ethical Considerations`,
    written(card, "ethics"),
    md`### Risk`,
    riskText(spec.risk),
    md`### Recommendations`,
    written(card, "recommendations")
  ]);
}
function makingPart({ spec, trained }) {
  const { manifest, data, trainer, rows } = trained;
  return blocks([
    md`## How to Get Started with the Model`,
    md`The bundle holds ${counted(manifest.files.length, "file")} in the format ${code(manifest.format)} (${sizeText(trained.bundleBytes)}). Its digest is the SHA-256 of its manifest, which lists every file with size and SHA-256; compare them before use.`,
    inputsTable(spec),
    md`## Training Details`,
    md`### Training Data`,
    dataText(data),
    md`${figure(data.rows)} rows, of which ${figure(rows.train)} train and ${figure(rows.validation)} validate. ${data.splitRule}`,
    md`### Training Procedure`,
    md`#### Preprocessing`,
    preprocessingText(trained),
    md`#### Training Hyperparameters`,
    optionsTable(trained.trainer.id, spec.options),
    md`#### Speeds, Sizes, Times`,
    md`${trainer.id}, version ${trainer.version}, on ${trainer.backend}, seed ${figure(trained.seed)}: ${counted(trained.history.length, "epoch")} in ${figure(trained.seconds, 3)} s.`
  ]);
}
function dataText({ source, lineage }) {
  return lineage === void 0 ? md`${code(source.uri)} (${code(source.digest)}).` : lineageText({ lineage });
}
function preprocessingText({ manifest, data }) {
  const dropped = data.droppedRows === 0 ? "" : `${counted(data.droppedRows, "row")} without a target left out. `;
  const query = data.lineage?.query ?? data.source.query;
  const fitted = manifest.files.some(({ path }) => path === "preprocessing.json") ? md`Missing cells are filled, numbers standardised and categories encoded as ${code("preprocessing.json")} of the bundle says; it was fitted on the training rows alone.` : md`The model takes its inputs as they are; what it does with them is in its own files.`;
  const rows = query === void 0 ? md`${dropped}` : md`${dropped}Rows are those of the query ${code(query)}.`;
  return joined(
    [rows, fitted].filter(({ text }) => text !== ""),
    " "
  );
}
function written(card, key) {
  const text = textOf(card, key);
  if (text === void 0) return md`*Not written yet.*`;
  return blocks(text.split(/\n\s*\n/).map((paragraph) => verbatim(escapeText(paragraph, 4e3))));
}
function riskText(risk) {
  if (risk === void 0) return md`*Nobody has declared a risk class.*`;
  const { tier, declaredBy, rationale, mitigations, reviewBy } = risk;
  const facts = [
    ["Class", tier],
    ["Declared by", declaredBy],
    ["Why", rationale],
    ["Mitigations", Array.isArray(mitigations) ? mitigations.map(String).join("; ") : mitigations],
    ["To be reviewed by", reviewBy]
  ];
  return bullets(
    facts.flatMap(
      ([name, value]) => value === void 0 || value === null ? [] : [md`**${name}:** ${String(value)}`]
    )
  );
}
function inputsTable({ features }) {
  const more = features.length - MOST_ROWS;
  return blocks([
    table(
      [{ title: "Input" }, { title: "Type" }],
      features.slice(0, MOST_ROWS).map(({ name, type }) => [code(name), type])
    ),
    more > 0 ? md`… and ${counted(more, "more input")}.` : void 0
  ]);
}
function optionsTable(trainer, options) {
  const rows = Object.entries(options).map(([name, value]) => [
    code(name),
    code(JSON.stringify(value))
  ]);
  if (rows.length === 0) return md`${joined([trainer, "takes no options."], " ")}`;
  return table([{ title: "Hyperparameter" }, { title: "Value" }], rows);
}

// src/report/card-evaluation.ts
function evaluationPart(input) {
  const { spec, trained, evaluation } = input;
  return blocks([
    md`## Evaluation`,
    md`### Testing Data, Factors & Metrics`,
    md`#### Testing Data`,
    md`${figure(evaluation.rows)} rows of ${code(trained.data.source.uri)} that training did not get (${code(trained.data.splits.test.digest)}). ${evaluation.held}${usesSentence(evaluation)}`,
    md`#### Factors`,
    spec.sensitive.length === 0 ? md`No group of people was measured on its own.` : md`Measured between groups by ${listed(spec.sensitive)}.`,
    md`#### Metrics`,
    definitionsSection([evaluation]),
    md`### Results`,
    resultsTable(evaluation),
    classesTable(evaluation),
    fairnessSection(evaluation),
    md`#### Summary`,
    md`Decision: ${evaluation.decision}. One row takes ${timeText(evaluation.latency.p50)} (median) on ${evaluation.latency.on}; the bundle has ${sizeText(evaluation.size.bundleBytes)}.`,
    ...closingParts(input)
  ]);
}
function usesSentence(evaluation) {
  const uses = usesText(evaluation);
  return uses === void 0 ? "" : ` When this card was made, ${uses}.`;
}
function closingParts({ spec, trained }) {
  const machine = ["cpu", "platform"].flatMap((name) => trained.environment[name] ?? []).join(", ");
  const owners = spec.owners.length === 0 ? md`*Nobody named yet.*` : md`${spec.owners.join(", ")}`;
  return [
    md`## Model Examination`,
    md`Single predictions were not explained in this run.`,
    md`## Environmental Impact`,
    bullets([
      md`**Hardware Type:** ${machine === "" ? "not recorded" : machine}`,
      md`**Hours used:** ${figure(trained.seconds / 3600, 2)}`,
      md`**Carbon Emitted:** not measured`
    ]),
    md`## Technical Specifications`,
    md`### Model Architecture and Objective`,
    md`${trained.trainer.id}, for ${taskName(spec.task).toLowerCase()} of ${code(spec.target)}.`,
    md`### Compute Infrastructure`,
    md`#### Hardware`,
    md`${machine === "" ? "Not recorded" : machine}.`,
    md`#### Software`,
    bullets([
      md`**Train key:** ${code(trained.trainKey)}`,
      md`**Trained at:** ${code(trained.trainedAt)}`,
      ...Object.entries(trained.environment).map(([name, value]) => md`**${name}:** ${value}`)
    ]),
    md`## Citation`,
    written(spec.card, "citation"),
    md`## Glossary`,
    written(spec.card, "glossary"),
    md`## More Information`,
    written(spec.card, "moreInformation"),
    md`## Model Card Authors`,
    owners,
    md`## Model Card Contact`,
    owners
  ];
}
function resultsTable({ metrics }) {
  return table(
    [
      { title: "Metric" },
      { title: "Value", align: "right" },
      { title: "95 % interval", align: "right" },
      { title: "Better" },
      { title: "Rows", align: "right" }
    ],
    metrics.map((result) => [
      result.metric,
      estimateText(result.estimate),
      intervalText(result.estimate),
      result.better,
      figure(result.rows)
    ])
  );
}
function classesTable({ classes = [] }) {
  const numbers = ["Rows", "Precision", "Recall", "F1"].map((title) => ({ title, align: "right" }));
  return table(
    [{ title: "Class" }, ...numbers],
    classes.map(({ name, rows, precision, recall, f1 }) => [
      name,
      figure(rows),
      ...[precision, recall, f1].map(estimateText)
    ])
  );
}

// src/report/card.ts
function composeCard(input) {
  const body = blocks([
    md`# Model Card for ${input.spec.name}`,
    md`Made from the spec ${code(input.spec.path)} and the records of its run; it describes the bundle ${code(input.trained.bundle)}.`,
    missingPart(input),
    usePart(input),
    makingPart(input),
    evaluationPart(input)
  ]);
  return `${frontMatter(input)}
${body.text}
`;
}
function missingPart({ spec }) {
  const missing = missingSections(spec);
  if (missing.length === 0) return void 0;
  return blocks([
    md`## Missing sections`,
    md`Only people can write these, in the spec:`,
    bullets(missing.map(({ title, key }) => md`${title} (${code(key)})`))
  ]);
}

// src/report/papers/paper-input.ts
function bareUri(uri) {
  return uri.replace(/[?#].*$/s, "").replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}
function sourcesOf({ trained }) {
  const { source, lineage } = trained.data;
  const several = lineage?.sources ?? [];
  if (several.length === 0) return [{ name: "source", ...source, uri: bareUri(source.uri) }];
  return several.map(({ name, uri, digest, bytes }) => ({ name, uri: bareUri(uri), digest, bytes }));
}

// src/report/papers/bom-model-card.ts
function bomModelCard(input) {
  const { spec, trained, evaluation } = input;
  const { splits } = trained.data;
  return {
    modelParameters: {
      approach: { type: "supervised" },
      task: pipelineTag(spec),
      architectureFamily: trained.trainer.id,
      datasets: [
        ...sourcesOf(input).map(({ name }) => ({ ref: `data:${name}` })),
        ...["train", "validation", "test"].map((side) => ({
          type: "dataset",
          name: `${side} rows`,
          description: `${figure(splits[side].rows)} rows, ${splits[side].digest}`
        }))
      ],
      inputs: spec.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
      outputs: [{ format: outputText(input) }]
    },
    quantitativeAnalysis: { performanceMetrics: performance(evaluation) },
    considerations: considerations(input)
  };
}
function outputText({ trained, spec }) {
  const { classes } = trained.manifest;
  return classes.length === 0 ? `${spec.target}: a number` : `${spec.target}: one of ${classes.join(", ")}`;
}
function performance({ metrics, fairness }) {
  return [
    ...metrics.flatMap(({ metric, estimate }) => measured(metric, estimate)),
    ...fairness.flatMap((by) => [
      ...by.measures.flatMap(
        ({ metric, estimate }) => measured(metric, estimate, `between groups by ${by.by.join(", ")}`)
      ),
      ...by.groups.flatMap((group) => groupNumbers(by, group))
    ])
  ];
}
function groupNumbers({ by }, group) {
  const slice = by.length === group.group.length ? by.map((name, at) => `${name}=${group.group[at]}`).join(", ") : group.group.join(", ");
  return [
    ...measured("selection_rate", group.selectionRate, slice),
    ...measured("true_positive_rate", group.truePositiveRate, slice),
    ...measured("false_positive_rate", group.falsePositiveRate, slice)
  ];
}
function measured(type, estimate, slice) {
  if (estimate.kind !== "value") return [];
  const { value, interval } = estimate;
  return [
    {
      type,
      value: String(value),
      ...slice !== void 0 && { slice },
      ...interval && { confidenceInterval: { lowerBound: String(interval.low), upperBound: String(interval.high) } }
    }
  ];
}
function considerations({ spec, evaluation }) {
  const [use, limits, ethics] = ["intendedUse", "limitations", "ethics"].map((key) => textOf(spec.card, key));
  const outside = textOf(spec.card, "outOfScope");
  const mitigations = spec.risk?.["mitigations"];
  const mitigated = Array.isArray(mitigations) ? mitigations.map(String).join("; ") : void 0;
  const uses = [use, outside && `Out of scope: ${outside}`].filter((text) => text !== void 0);
  return {
    ...uses.length > 0 && { useCases: uses },
    ...limits !== void 0 && { technicalLimitations: [limits] },
    performanceTradeoffs: [`Decision: ${evaluation.decision}`],
    ...ethics !== void 0 && {
      ethicalConsiderations: [{ name: ethics, ...mitigated !== void 0 && { mitigationStrategy: mitigated } }]
    }
  };
}

// src/report/papers/bom.ts
function composeBom(input) {
  const { trained, spec } = input;
  const files = trained.manifest.files.map(({ path, size, sha256: sha2562 }) => ({
    type: "file",
    "bom-ref": `file:${path}`,
    name: path,
    hashes: [{ alg: "SHA-256", content: hexOf(sha2562) }],
    properties: [{ name: "trainyard:bytes", value: String(size) }]
  }));
  const data = sourcesOf(input).map((source) => dataComponent(source, input));
  const trainer = trainerComponent(input);
  const components = [...data, trainer, ...files];
  const root = modelRef(input);
  const body = {
    metadata: {
      timestamp: trained.trainedAt,
      lifecycles: [{ phase: "build" }],
      tools: { components: [{ type: "application", name: "trainyard", ...toolVersion(input) }] },
      component: modelComponent(input),
      ...spec.owners.length > 0 && { authors: spec.owners.map((name) => ({ name })) }
    },
    components,
    dependencies: [
      { ref: root, dependsOn: components.map((one) => one["bom-ref"]) },
      ...components.map((one) => ({ ref: one["bom-ref"], dependsOn: [] }))
    ]
  };
  return prettyJson({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(digestOf(body))}`,
    version: 1,
    ...body
  });
}
function modelRef({ spec, trained }) {
  return `model:${spec.name}@${hexOf(trained.bundle)}`;
}
function modelComponent(input) {
  const { spec, trained, evaluation, version, commit } = input;
  const description = textOf(spec.card, "description");
  const facts = [
    ["trainKey", trained.trainKey],
    ["evaluationKey", evaluation.evaluationKey],
    ["bundle", trained.bundle],
    ["format", trained.manifest.format],
    ["seed", String(trained.seed)],
    ["spec", spec.path],
    ["commit", commit],
    ["riskTier", typeof spec.risk?.["tier"] === "string" ? spec.risk["tier"] : void 0],
    ...Object.entries(trained.environment).map(([name, value]) => [`environment.${name}`, value])
  ];
  return {
    type: "machine-learning-model",
    "bom-ref": modelRef(input),
    name: spec.name,
    version: version ?? trained.bundle,
    ...description !== void 0 && { description },
    hashes: [{ alg: "SHA-256", content: hexOf(trained.bundle) }],
    ...licences(textOf(spec.card, "license")),
    modelCard: bomModelCard(input),
    properties: facts.flatMap(([name, value]) => value === void 0 ? [] : [{ name: `trainyard:${name}`, value }])
  };
}
var SPDX = new Map(
  [
    ...["Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MPL-2.0", "GPL-2.0-only", "GPL-3.0-only"],
    ...["LGPL-3.0-only", "AGPL-3.0-only", "CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "Unlicense", "EPL-2.0"]
  ].map((id) => [id.toLowerCase(), id])
);
function licences(text) {
  if (text === void 0) return {};
  const id = SPDX.get(text.toLowerCase());
  return { licenses: [{ license: id === void 0 ? { name: text } : { id } }] };
}
function toolVersion({ trained }) {
  const version = trained.environment["trainyard"];
  return version === void 0 ? {} : { version };
}
function dataComponent({ name, uri, digest, bytes }, { spec, trained }) {
  return {
    type: "data",
    "bom-ref": `data:${name}`,
    name: uri,
    version: digest,
    hashes: [{ alg: "SHA-256", content: hexOf(digest) }],
    data: [
      {
        type: "dataset",
        name,
        description: `${figure(trained.data.rows)} rows in all; ${trained.data.splitRule}`,
        contents: { url: encodeURI(uri) },
        ...spec.sensitive.length > 0 && { sensitiveData: [...spec.sensitive] }
      }
    ],
    properties: [{ name: "trainyard:bytes", value: String(bytes) }]
  };
}
function trainerComponent({ trained }) {
  const { id, version, backend } = trained.trainer;
  return {
    type: "library",
    "bom-ref": `trainer:${id}`,
    name: id,
    version: String(version),
    description: `The trainer, on ${backend}`
  };
}

// src/report/papers/lineage.ts
var SPEC = "https://openlineage.io/spec";
function composeLineage(input) {
  const events = [trainingEvent(input, "START"), trainingEvent(input, "COMPLETE"), evaluationEvent(input)];
  return events.map((event2) => `${canonicalJson(event2)}
`).join("");
}
function trainingEvent(input, eventType) {
  const { trained } = input;
  const end = Date.parse(trained.trainedAt);
  const at = eventType === "START" ? end - 1e3 * trained.seconds : end;
  const tags = { trainKey: trained.trainKey, seed: String(trained.seed), backend: trained.trainer.backend };
  return event(input, {
    eventType,
    at,
    what: "train",
    id: trained.trainKey,
    facets: { tags: tagsFacet(input, tags) },
    inputs: sourcesOf(input).map((source) => inputOf(source, trained.data, input)),
    outputs: eventType === "START" ? [] : [bundleOf(input)]
  });
}
function evaluationEvent(input) {
  const { trained, evaluation, gates } = input;
  const data = evaluation.data ?? trained.data;
  const numbers = evaluation.metrics.flatMap(
    ({ metric, estimate }) => estimate.kind === "value" ? [[`metric.${metric}`, String(estimate.value)]] : []
  );
  const tags = { evaluationKey: evaluation.evaluationKey, ...Object.fromEntries(numbers) };
  return event(input, {
    eventType: "COMPLETE",
    at: Date.parse(data.lineage?.readAt ?? trained.trainedAt),
    what: "evaluate",
    id: evaluation.evaluationKey,
    facets: { tags: tagsFacet(input, tags), ...gates && gates.length > 0 && { test: testFacet(input, gates) } },
    inputs: [...sourcesOf(input).map((source) => inputOf(source, data, input)), bundleOf(input)],
    outputs: []
  });
}
function event(input, { eventType, at, what, id, facets, inputs, outputs }) {
  const { spec, trained } = input;
  const query = trained.data.lineage?.query ?? trained.data.source.query;
  return {
    eventType,
    eventTime: new Date(at).toISOString(),
    producer: producerOf(input),
    schemaURL: `${SPEC}/2-0-2/OpenLineage.json#/$defs/RunEvent`,
    run: {
      runId: uuidOf(digestOf({ what, id })),
      facets: {
        ...facets,
        processing_engine: facet(input, "1-1-1/ProcessingEngineRunFacet", {
          name: "trainyard",
          version: trained.environment["trainyard"] ?? "unknown"
        })
      }
    },
    job: {
      namespace: "trainyard",
      name: `${spec.name}.${what}`,
      facets: {
        jobType: facet(input, "2-0-4/JobTypeJobFacet", {
          processingType: "BATCH",
          integration: "TRAINYARD",
          jobType: what.toUpperCase()
        }),
        ...spec.owners.length > 0 && {
          ownership: facet(input, "1-0-1/OwnershipJobFacet", { owners: spec.owners.map((name) => ({ name })) })
        },
        ...query !== void 0 && { sql: facet(input, "1-1-0/SQLJobFacet", { query, dialect: "duckdb" }) }
      }
    },
    inputs,
    outputs
  };
}
function inputOf(source, data, input) {
  const alone = sourcesOf(input).length === 1;
  return {
    ...placeOf(source.uri),
    facets: {
      version: facet(input, "1-0-1/DatasetVersionDatasetFacet", { datasetVersion: source.digest }),
      ...alone && data.columns.length > 0 && {
        schema: facet(input, "1-2-0/SchemaDatasetFacet", {
          fields: data.columns.map(({ name, type }) => ({ name, type }))
        })
      }
    },
    // Rows and columns are counted after the query, so of several sources none has them for its own.
    inputFacets: alone ? qualityFacets(source, data, input) : {}
  };
}
function qualityFacets({ bytes }, data, input) {
  const checks = data.checks ?? [];
  return {
    dataQualityMetrics: facet(input, "1-0-3/DataQualityMetricsInputDatasetFacet", {
      rowCount: data.rows,
      bytes,
      columnMetrics: Object.fromEntries(
        data.columns.map(({ name, missing, distinct }) => [name, { nullCount: missing, distinctCount: distinct }])
      )
    }),
    ...checks.length > 0 && {
      dataQualityAssertions: facet(input, "1-1-0/DataQualityAssertionsDatasetFacet", {
        assertions: checks.map(({ title, outcome, observed, required }) => ({
          assertion: title,
          success: outcome === "pass",
          expected: required,
          actual: observed
        }))
      })
    }
  };
}
function placeOf(uri) {
  const [, namespace, name] = /^([a-z][a-z0-9+.-]*:\/\/[^/]+)\/(.+)$/is.exec(bareUri(uri)) ?? [];
  return namespace === void 0 || name === void 0 ? { namespace: "file", name: uri } : { namespace, name };
}
function bundleOf(input) {
  const { spec, trained } = input;
  return {
    namespace: "trainyard",
    name: spec.name,
    facets: { version: facet(input, "1-0-1/DatasetVersionDatasetFacet", { datasetVersion: trained.bundle }) }
  };
}
function testFacet(input, gates) {
  const status = { pass: "pass", fail: "fail", "not-estimable": "fail", skipped: "skip" };
  return facet(input, "1-0-1/TestRunFacet", {
    tests: gates.map(({ title, outcome, observed, required, blocks: blocks2 }) => ({
      name: title,
      type: "gate",
      status: status[outcome],
      // What a failure would do; only a gate without enough evidence can merely warn.
      severity: outcome === "not-estimable" && !blocks2 ? "warn" : "error",
      expected: required,
      actual: observed
    }))
  });
}
function tagsFacet(input, tags) {
  return facet(input, "1-0-0/TagsRunFacet", {
    tags: Object.entries(tags).map(([key, value]) => ({ key, value, source: "TRAINYARD" }))
  });
}
function facet(input, place, facts) {
  const [, name] = place.split("/");
  return { _producer: producerOf(input), _schemaURL: `${SPEC}/facets/${place}.json#/$defs/${name}`, ...facts };
}
function producerOf({ trained }) {
  return `https://trainyard.dev/${trained.environment["trainyard"] ?? ""}`;
}

// src/report/papers/model-papers.ts
var PAPER_FILES = { card: "card.md", bom: "bom.cdx.json", lineage: "lineage.ndjson" };
function modelPapers(input) {
  return /* @__PURE__ */ new Map([
    [PAPER_FILES.card, composeCard(input)],
    [PAPER_FILES.bom, composeBom(input)],
    [PAPER_FILES.lineage, composeLineage(input)]
  ]);
}
function sharedName(file, model) {
  return file.replace(".", `-${model}.`);
}

// src/report/html/style.ts
var STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --panel: #ffffff; --ink: #1c2430; --soft: #55606e; --quiet: #7b8694; --line: #dfe3e8;
  --link: #0b5cad; --good: #176b3a; --bad: #b3261e; --warn: #8a5300; --mute: #55606e;
  --good-back: #e6f4ea; --bad-back: #fdeceb; --warn-back: #fdf3e0; --mute-back: #eef0f3;
  --series-1: #0b62b8; --series-2: #b34700; --series-3: #1b7a43;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f141a; --panel: #171e26; --ink: #e4e9ef; --soft: #a3afbc; --quiet: #7f8b98; --line: #303a45;
    --link: #7cb8f7; --good: #74d39a; --bad: #ff9b92; --warn: #f2c069; --mute: #a3afbc;
    --good-back: #16301f; --bad-back: #3a1c1a; --warn-back: #352813; --mute-back: #232c36;
    --series-1: #6db1f5; --series-2: #ff9d57; --series-3: #5cc98a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
main { max-width: 1160px; margin: 0 auto; padding: 24px 20px 64px; }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 10px 0 6px; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0; display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
h3 { font-size: 1.05rem; margin: 30px 0 8px; padding-top: 14px; border-top: 1px solid var(--line); }
h4 { font-size: 0.95rem; margin: 0; }
p { margin: 6px 0; max-width: 78ch; }
ul { margin: 8px 0; padding-left: 20px; max-width: 90ch; } li { margin: 6px 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.soft, small, dt, figcaption p { color: var(--soft); }
code { font: 0.88em ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; background: var(--mute-back); border-radius: 4px; padding: 1px 5px; }
.model { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px 22px; margin: 20px 0; }
.badge { display: inline-block; border-radius: 999px; padding: 1px 11px; font-size: 0.82rem; font-weight: 600; white-space: nowrap; }
.good { color: var(--good); background: var(--good-back); } .bad { color: var(--bad); background: var(--bad-back); }
.warn { color: var(--warn); background: var(--warn-back); } .mute { color: var(--mute); background: var(--mute-back); }
.scroll { overflow-x: auto; margin: 8px 0; }
table { border-collapse: collapse; font-size: 0.9rem; min-width: 40%; }
caption { text-align: left; color: var(--soft); padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: 0.82rem; white-space: nowrap; border-bottom-color: var(--quiet); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr > :last-child { padding-right: 2px; }
td, th { overflow-wrap: normal; } td > code { overflow-wrap: anywhere; }
.wide { min-width: 30ch; max-width: 62ch; overflow-wrap: anywhere; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); gap: 20px; margin-top: 10px; }
figure { margin: 0; padding: 14px 14px 10px; border: 1px solid var(--line); border-radius: 8px; display: flex; flex-direction: column; min-width: 0; }
figure svg { display: block; width: 100%; height: auto; max-width: 420px; margin: 4px auto; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
figcaption p { font-size: 0.84rem; margin: 2px 0 6px; }
figure details { margin-top: auto; }
.legend { list-style: none; padding: 0; margin: 4px 0 0; display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: 0.84rem; }
.legend li { margin: 0; } .legend svg { display: inline-block; width: 22px; height: 10px; margin: 0 6px 0 0; vertical-align: middle; }
details { margin: 8px 0; } summary { cursor: pointer; color: var(--link); font-size: 0.9rem; }
dl { margin: 8px 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr)); gap: 10px 24px; }
dt { font-size: 0.82rem; } dd { margin: 0; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { color: var(--soft); font-size: 0.86rem; margin-top: 32px; }
@media (max-width: 560px) { main { padding: 14px 10px 40px; } .model { padding: 14px 12px 16px; border-radius: 8px; } h1 { font-size: 1.3rem; } th, td { padding-right: 12px; }
  .stacks, .stacks tbody, .stacks tr, .stacks td, .stacks tbody th { display: block; } .stacks thead { display: none; }
  .stacks tr { border-bottom: 1px solid var(--line); padding: 8px 0; } .stacks td, .stacks tbody th { border: 0; padding: 2px 0; text-align: left; white-space: normal; }
  .stacks td { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 0 10px; justify-items: start; }
  .stacks td::before { content: attr(data-column) " "; color: var(--soft); font-size: 0.92em; } .stacks .wide { min-width: 0; }
  .stacks td:empty { display: none; }
}
@media print {
  :root { --page: #fff; --panel: #fff; --ink: #000; --soft: #444; --quiet: #666; --line: #ccc; --link: #000; --good: #176b3a; --bad: #b3261e; --warn: #8a5300; --mute: #444; --good-back: #fff; --bad-back: #fff; --warn-back: #fff; --mute-back: #fff; --series-1: #0b62b8; --series-2: #b34700; --series-3: #1b7a43; }
  body { font-size: 11px; } main { max-width: none; padding: 0; } .model { border: 0; padding: 0; }
  .model + .model { break-before: page; } figure, tr, dl > div { break-inside: avoid; } h3, h4 { break-after: avoid; }
  .scroll { overflow: visible; } nav { display: none; } .plots { grid-template-columns: repeat(3, 1fr); gap: 10px; }
}
`;
var POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256(STYLE))}'; base-uri 'none'; form-action 'none'`;
function base64(digest) {
  return Buffer.from(digest.replace("sha256:", ""), "hex").toString("base64");
}

// src/report/html/markup.ts
var Html = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
function html(template, ...values) {
  return new Html(template.map((part, index) => part + (index < values.length ? raw(values[index]) : "")).join(""));
}
function htmlDocument(title, body) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trustedHtml(STYLE)}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}
function trustedHtml(text) {
  return new Html(text);
}
function htmlTable(table2) {
  const { caption, columns, rows, titled, stacks } = table2;
  if (rows.length === 0) return void 0;
  const role = (name) => trustedHtml(stacks ? ` role="${name}"` : "");
  const head = columns.map(
    (column, at) => html`<th scope="col"${role("columnheader")}${numberClass(table2, at)}>${column.title}</th>`
  );
  const body = rows.map(
    (row) => html`<tr${role("row")}>${row.map((cell, at) => cellOf(cell, table2, at))}</tr>
`
  );
  const look = stacks ? html` class="stacks" role="table"` : void 0;
  const seen = trustedHtml(titled ? "" : ' class="heard"');
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table${look}><caption${seen}>${caption}</caption>
<thead${role("rowgroup")}><tr${role("row")}>${head}</tr></thead>
<tbody${role("rowgroup")}>
${body}</tbody></table></div>
`;
}
function cellOf(cell, table2, at) {
  const kind = numberClass(table2, at);
  const named = table2.stacks ? html` data-column="${table2.columns[at]?.title}"` : void 0;
  const role = (name) => trustedHtml(table2.stacks ? ` role="${name}"` : "");
  if (at === 0) return html`<th scope="row"${role("rowheader")}${kind}>${cell}</th>`;
  return html`<td${role("cell")}${named}${kind}>${cell}</td>`;
}
function numberClass({ columns }, at) {
  return columns[at]?.number ? trustedHtml(' class="number"') : void 0;
}
function htmlList(items) {
  if (items.length === 0) return void 0;
  return html`<ul>${items.map(
    (item) => html`<li>${item}</li>
`
  )}</ul>
`;
}
function htmlFacts(facts) {
  const known = facts.filter(([, value]) => value !== void 0);
  if (known.length === 0) return void 0;
  return html`<dl>${known.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>
`
  )}</dl>
`;
}
function htmlCode(text) {
  return html`<code>${text}</code>`;
}
function raw(content) {
  if (content === void 0) return "";
  if (content instanceof Html) return content.text;
  if (typeof content === "string" || typeof content === "number") return htmlText(String(content));
  return content.map(raw).join("");
}

export {
  missingSections,
  html,
  htmlDocument,
  trustedHtml,
  htmlTable,
  htmlList,
  htmlFacts,
  htmlCode,
  PAPER_FILES,
  modelPapers,
  sharedName
};
