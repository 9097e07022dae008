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
  cardExhibits,
  code,
  definitionsSection,
  escapeText,
  estimateText,
  exhibitBody,
  fairnessSection,
  importanceBody,
  importanceTitle,
  intervalText,
  joined,
  lineageText,
  md,
  plainText,
  table,
  usesText,
  verbatim
} from "./chunk-JDDJ5KOW.js";
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

// src/report/card-examination.ts
function examinationPart(evaluation) {
  const { importance } = evaluation;
  const { explanation, trials } = cardExhibits(evaluation);
  const explained = [
    ...importance ? [md`**${importanceTitle(importance)}**`, importanceBody(importance)] : [],
    ...explanation.flatMap((exhibit) => [md`**${exhibit.title}**`, exhibitBody(exhibit)])
  ];
  return blocks([
    md`## Model Examination`,
    ...explained.length === 0 ? [md`What its predictions rest on was not examined: ${code("evaluate.explain")}.`] : [],
    ...explained,
    ...trials.length === 0 ? [] : [
      md`Findings beside the metrics, with numbers in ${code("evaluation.json")}:`,
      bullets(trials.map(({ title }) => title))
    ]
  ]);
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
function closingParts({ spec, trained, evaluation }) {
  const machine = ["cpu", "platform"].flatMap((name) => trained.environment[name] ?? []).join(", ");
  const owners = spec.owners.length === 0 ? md`*Nobody named yet.*` : md`${spec.owners.join(", ")}`;
  return [
    examinationPart(evaluation),
    md`## Environmental Impact`,
    bullets([
      md`**Hardware Type:** ${machine === "" ? "not recorded" : machine}`,
      md`**Hours used:** ${figure(trained.seconds / 3600, 2)}`,
      md`**Cloud Provider:** not recorded`,
      md`**Compute Region:** not recorded`,
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
  const files = trained.manifest.files.map(({ path, size, sha256 }) => ({
    type: "file",
    "bom-ref": `file:${path}`,
    name: path,
    hashes: [{ alg: "SHA-256", content: hexOf(sha256) }],
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

export {
  missingSections,
  PAPER_FILES,
  modelPapers,
  sharedName
};
