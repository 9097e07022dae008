import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  DOCUMENTS,
  NOTICE,
  documentsOf,
  storedZip
} from "./chunk-6T2WH23K.js";
import {
  html,
  htmlCode,
  htmlDocument,
  htmlFacts,
  htmlList,
  htmlTable,
  trustedHtml
} from "./chunk-EHHPGHFJ.js";
import "./chunk-DI2JQ3T5.js";
import "./chunk-54ANUJL4.js";
import "./chunk-Y7HYBGNT.js";
import "./chunk-JDDJ5KOW.js";
import {
  loadSpecs
} from "./chunk-GP3GD2RE.js";
import {
  loadBundle
} from "./chunk-7PVY4XV4.js";
import "./chunk-LGIWBECZ.js";
import "./chunk-H5VD7RGB.js";
import "./chunk-6S2SDTGW.js";
import "./chunk-22KGIJVK.js";
import "./chunk-VZPPH6TR.js";
import "./chunk-EFF5PYSL.js";
import "./chunk-SH6XX76W.js";
import "./chunk-IUFWIKZX.js";
import {
  counted,
  figure
} from "./chunk-5TWUTOWS.js";
import {
  readRecords,
  requireLedger
} from "./chunk-HDKSAAPZ.js";
import "./chunk-HICOQMTA.js";
import {
  registeredVersions
} from "./chunk-UMLV5MKY.js";
import "./chunk-QO5VLKPX.js";
import "./chunk-AFJSODKA.js";
import "./chunk-MHZJRW6F.js";
import "./chunk-V4T6G7AW.js";
import {
  hexOf,
  sha256
} from "./chunk-BIVE6T77.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError
} from "./chunk-2WUTFTKW.js";
import "./chunk-RSD25HFQ.js";

// src/commands/evidence.ts
import { isAbsolute, join, relative } from "node:path";

// src/stages/release/bundle-content.ts
async function loadedBundle(bundle, ports) {
  const { files, git, state } = ports;
  const { project } = await loadSpecs({ tree: await git.treeOf("HEAD") }, ports);
  const folder = `${state}/evidence-bundle`;
  await files.remove(folder);
  try {
    await loadBundle(ports.openStore(project), bundle, { files, folder });
    const content = /* @__PURE__ */ new Map();
    for (const path of await files.list(folder))
      content.set(path, await files.read(`${folder}/${path}`));
    return content;
  } finally {
    await files.remove(folder);
  }
}

// src/report/evidence/evidence-page.ts
function composeEvidencePage(index) {
  const title = `Evidence for ${index.model} v${index.version}`;
  const body = html`<main>
<header>
<h1>${title}</h1>
<p>${index.notice}</p>
${htmlFacts([
    ["Bundle", htmlCode(index.bundle)],
    ["Commit", htmlCode(index.commit)],
    ["Registered", index.registeredAt],
    ["Documents", figure(index.documents.length)],
    ["Missing", index.missing.length === 0 ? "nothing that this pack looks for" : figure(index.missing.length)]
  ])}</header>
${missingSection(index)}${documentsSection(index)}${index.frameworks.map(frameworkSection)}<footer><p>${htmlCode("SHA256SUMS")} lists every file: check them with ${htmlCode("sha256sum -c SHA256SUMS")}. This page loads nothing and runs nothing.</p></footer>
</main>`;
  return htmlDocument(title, body);
}
function missingSection({ missing }) {
  if (missing.length === 0) return void 0;
  return html`<section class="model" aria-label="Missing"><h2>What is missing</h2>
${htmlList(missing.map(({ what, why, fix }) => html`<strong>${what}:</strong> ${why}. ${fix}`))}</section>
`;
}
function documentsSection({ documents }) {
  return html`<section class="model" aria-label="Documents"><h2>Documents</h2>
${htmlTable({
    caption: "Documents of this pack",
    stacks: true,
    columns: [{ title: "File" }, { title: "What it is" }, { title: "Bytes", number: true }, { title: "SHA-256" }],
    rows: documents.map((one) => [link(one.file), one.title, figure(one.bytes), htmlCode(shortHash(one))])
  })}</section>
`;
}
function shortHash({ sha256: sha2562 }) {
  return sha2562.slice(0, 16);
}
function frameworkSection({ title, questions }) {
  const open = questions.filter(({ documents }) => documents.length === 0).length;
  return html`<section class="model" aria-label="${title}"><h2>${title}</h2>
<p class="soft">${counted(questions.length, "question")}, in our words; for ${figure(open)} of them nothing lies in this pack.</p>
${htmlTable({
    caption: title,
    stacks: true,
    columns: [{ title: "Place" }, { title: "Question" }, { title: "Bears on it" }, { title: "To be added by people" }],
    rows: questions.map((one) => [
      one.reference,
      html`<div class="wide">${one.question}</div>`,
      html`${one.documents.map((file, at) => html`${trustedHtml(at === 0 ? "" : ", ")}${link(file)}`)}${one.missing.length === 0 ? "" : html` <span class="badge warn">missing: ${one.missing.join(", ")}</span>`}${one.documents.length + one.missing.length === 0 ? "nothing here" : ""}`,
      one.people ?? ""
    ])
  })}</section>
`;
}
function link(file) {
  return html`<a href="${encodeURI(file)}">${file}</a>`;
}

// src/report/evidence/questions/eu-ai-act.ts
var euAiAct = {
  id: "eu-ai-act",
  title: "EU AI Act, Annex IV (technical documentation)",
  questions: [
    {
      reference: "1(a)",
      question: "What is it for, who provides it, which version is this and how does it relate to earlier ones?",
      documents: ["card", "spec", "history"]
    },
    {
      reference: "1(b)–(d)",
      question: "With which hardware, software and other systems does it work, and in which form is it handed over?",
      documents: ["card", "bom", "training"],
      people: "The product around the model, and its versions."
    },
    {
      reference: "1(e)–(h)",
      question: "On which hardware does it run, what does its user see, and which instructions does the deployer get?",
      documents: ["card", "releases"],
      people: "User interface and instructions for use."
    },
    {
      reference: "2(a)",
      question: "By which methods and steps was it developed, and what was taken from third parties?",
      documents: ["spec", "training", "bom", "lineage"],
      people: "How tools and models of third parties were chosen."
    },
    {
      reference: "2(b)",
      question: "What is its general logic, and which design choices, assumptions and trade-offs were made?",
      documents: ["spec", "card", "training"],
      people: "Why these choices were made."
    },
    {
      reference: "2(c)",
      question: "What is its architecture, and which computing resources went into developing, training and testing it?",
      documents: ["training", "spec", "bom"]
    },
    {
      reference: "2(d)",
      question: "Where does the data come from, how was it chosen, labelled and cleaned, and what does it look like?",
      documents: ["data", "lineage", "card"],
      people: "How rows were collected and labelled."
    },
    {
      reference: "2(e)",
      question: "Which human oversight is needed, and what lets people interpret its output?",
      documents: ["card", "approvals"],
      people: "The measures of oversight in use."
    },
    {
      reference: "2(f)",
      question: "Which changes were determined in advance, and how does it keep its compliance through them?",
      documents: ["gates", "spec", "history"],
      people: "Which later changes are foreseen."
    },
    {
      reference: "2(g)",
      question: "How was it validated and tested, on which data, with which metrics and logs, signed by whom?",
      documents: ["evaluation", "fairness", "gates", "approvals", "data"]
    },
    {
      reference: "2(h)",
      question: "Which cybersecurity measures are in place?",
      documents: ["digests", "signatures", "bom"],
      people: "Measures of the systems around the model."
    },
    {
      reference: "3",
      question: "What can it do, how accurate is it for which groups of people, and what may go wrong?",
      documents: ["evaluation", "fairness", "card"],
      people: "Foreseeable unintended outcomes, and sources of risk."
    },
    {
      reference: "4",
      question: "Why are these performance metrics the right ones for this system?",
      documents: ["evaluation", "gates"],
      people: "The reasons for the metrics and their limits."
    },
    {
      reference: "5",
      question: "What is the risk management system (Article 9)?",
      documents: ["card"],
      people: "The risk management system itself."
    },
    {
      reference: "6",
      question: "Which changes were made to it through its life?",
      documents: ["history", "releases", "approvals"]
    },
    {
      reference: "7",
      question: "Which harmonised standards or other specifications were applied?",
      documents: [],
      people: "The list of standards."
    },
    {
      reference: "8",
      question: "Where is the EU declaration of conformity (Article 47)?",
      documents: [],
      people: "The declaration."
    },
    {
      reference: "9",
      question: "How is it watched after it is on the market (Article 72)?",
      documents: ["releases", "history"],
      people: "The plan of post-market monitoring."
    }
  ]
};

// src/report/evidence/questions/gdpr.ts
var gdpr = {
  id: "gdpr",
  title: "GDPR (questions about personal data)",
  questions: [
    {
      reference: "Art. 5(1)(a)–(b), 6",
      question: "For which purpose is the data used, and on which legal ground?",
      documents: ["card", "spec"],
      people: "The legal ground."
    },
    {
      reference: "Art. 5(1)(c)",
      question: "Which columns are used, and is each of them needed?",
      documents: ["spec", "data"],
      people: "Why each column is needed."
    },
    {
      reference: "Art. 5(1)(d)",
      question: "Is the data accurate, and how was that checked?",
      documents: ["data", "gates"]
    },
    {
      reference: "Art. 5(1)(e), 17",
      question: "How long is data kept, and which models rest on rows that have to be erased?",
      documents: ["lineage", "digests", "training"],
      people: "Periods of retention, and requests for erasure."
    },
    {
      reference: "Art. 9, 10",
      question: "Does it use special categories or data about offences, also by standing in for them?",
      documents: ["spec", "fairness", "data"],
      people: "The exception that allows it."
    },
    {
      reference: "Art. 13–15",
      question: "Which meaningful information about the logic involved can be given to a person?",
      documents: ["card", "evaluation"],
      people: "The notice itself."
    },
    {
      reference: "Art. 22",
      question: "Is a decision made by it alone, and how can a person contest it?",
      documents: ["card"],
      people: "Whether people decide, and how they are reached."
    },
    {
      reference: "Art. 25, 32",
      question: "How is the data protected by design, and the processing secured?",
      documents: ["digests", "signatures", "spec"],
      people: "Access and encryption where the data lies."
    },
    {
      reference: "Art. 30",
      question: "Which processing took place, when, from which sources?",
      documents: ["lineage", "history", "data"],
      people: "The entry in the register."
    },
    {
      reference: "Art. 35",
      question: "What can an impact assessment take from here?",
      documents: ["card", "fairness", "evaluation", "data"],
      people: "The assessment itself."
    }
  ]
};

// src/report/evidence/questions/hipaa.ts
var hipaa = {
  id: "hipaa",
  title: "HIPAA (questions about health information)",
  questions: [
    {
      reference: "164.502(b)",
      question: "Is no more than the minimum necessary used?",
      documents: ["spec", "data"],
      people: "Why each column is necessary."
    },
    {
      reference: "164.514",
      question: "Is the data de-identified, and by which method?",
      documents: ["spec", "data"],
      people: "The method, and who determined it."
    },
    {
      reference: "164.308(a)(1)",
      question: "Which risks were analysed and managed?",
      documents: ["card", "gates"],
      people: "The risk analysis."
    },
    {
      reference: "164.308(a)(4), 164.312(a)",
      question: "Who may reach the data and the model?",
      documents: ["approvals"],
      people: "Access control where data and bundles lie."
    },
    {
      reference: "164.312(b)",
      question: "Is there a record of what was done, by whom and when, that cannot be changed unseen?",
      documents: ["history", "approvals", "digests"]
    },
    {
      reference: "164.312(c)",
      question: "How would an improper change of model or data be noticed?",
      documents: ["digests", "signatures", "bom"]
    },
    {
      reference: "164.314, 164.504(e)",
      question: "Which business associates handle the data?",
      documents: ["bom", "lineage"],
      people: "The contracts."
    },
    {
      reference: "164.316(b)",
      question: "Is documentation kept for six years?",
      documents: ["history", "digests"],
      people: "How long the repository and the store are kept."
    }
  ]
};

// src/report/evidence/questions/nist-ai-rmf.ts
var nistAiRmf = {
  id: "nist-ai-rmf",
  title: "NIST AI Risk Management Framework 1.0",
  questions: [
    {
      reference: "Govern 1, 4",
      question: "Which policies decide what ships, and is it written down who does what?",
      documents: ["gates", "spec", "approvals"],
      people: "Policies beyond this repository."
    },
    {
      reference: "Govern 2",
      question: "Who is accountable?",
      documents: ["spec", "card", "approvals"],
      people: "Training and authority of these people."
    },
    {
      reference: "Govern 3, 5",
      question: "Were people with other views and those concerned heard?",
      documents: [],
      people: "Who was asked, and what came of it."
    },
    {
      reference: "Govern 6",
      question: "Which software and data come from third parties?",
      documents: ["bom", "lineage"],
      people: "Contracts and contingency plans."
    },
    {
      reference: "Map 1, 2",
      question: "In which context is it used, for which task, and with which limits?",
      documents: ["card", "spec"]
    },
    {
      reference: "Map 3",
      question: "What is it good for, what does it cost to be wrong, and who oversees it?",
      documents: ["card", "evaluation"],
      people: "Expected benefits and costs."
    },
    {
      reference: "Map 4, 5",
      question: "Which risks and impacts on people and society are known?",
      documents: ["card", "fairness"],
      people: "The assessment of impacts."
    },
    {
      reference: "Measure 1",
      question: "Which metrics were chosen, and how sure are they?",
      documents: ["evaluation", "gates"]
    },
    {
      reference: "Measure 2",
      question: "Was it tested for validity, safety, security, privacy, fairness and explanation, on which data?",
      documents: ["evaluation", "fairness", "data", "card"],
      people: "Tests of safety, security and privacy outside this review."
    },
    {
      reference: "Measure 3, 4",
      question: "Are risks tracked over time, and do measurements agree with what happens in use?",
      documents: ["history", "releases"],
      people: "Feedback of users and those concerned."
    },
    {
      reference: "Manage 1, 2",
      question: "Was the decision to ship made on evidence, and can it be taken back?",
      documents: ["gates", "approvals", "releases", "history"]
    },
    {
      reference: "Manage 3, 4",
      question: "Are third-party parts watched, and incidents recorded and told?",
      documents: ["bom", "history"],
      people: "Handling of incidents outside releases."
    }
  ]
};

// src/report/evidence/questions/all-questions.ts
var FRAMEWORKS = [euAiAct, nistAiRmf, gdpr, hipaa];

// src/stages/release/evidence/evidence-gaps.ts
function gapsOf(documents, hasBundle) {
  const absent = Object.keys(DOCUMENTS).filter((id) => !documents.has(id));
  return [
    ...absent.map((id) => ({ what: DOCUMENTS[id].file, ...ABSENT[id] })),
    ...sectionGaps(documents),
    ...gateGaps(documents),
    ...signatureGaps(documents),
    ...historyGap(documents),
    ...hasBundle ? [] : [
      {
        what: "files of the bundle",
        why: "they were not asked for",
        fix: "Add --bundle, which fetches them from the store."
      }
    ]
  ];
}
var EARLIER = {
  why: "the version was registered before these records were kept on the ledger",
  fix: "The store has them while it keeps the run; a new version has them here."
};
var ABSENT = {
  card: { why: "the ledger of this clone has no card of it", fix: "Fetch the branch trainyard/ledger anew." },
  spec: { why: "its text is not in this clone", fix: "Fetch more history: git fetch --unshallow." },
  training: EARLIER,
  data: EARLIER,
  evaluation: EARLIER,
  fairness: {
    why: "no group of people was measured, or the numbers were not kept",
    fix: "Name columns in data.sensitive and evaluate.fairness."
  },
  gates: EARLIER,
  approvals: {
    why: "nobody has asked for this version or approved it anywhere",
    fix: "Environments with approvals record who approved."
  },
  history: { why: "the ledger of this clone has none", fix: "Fetch the branch trainyard/ledger anew." },
  releases: {
    why: "this version serves nowhere now, as far as this clone knows",
    fix: "Fetch the deploy branches; where it served before is in the history."
  },
  bom: EARLIER,
  lineage: EARLIER,
  digests: { why: "they could not be gathered", fix: "Report this." },
  signatures: { why: "they could not be gathered", fix: "Report this." }
};
function sectionGaps(documents) {
  const [, list = ""] = /^## Missing sections\n\n[^\n]*\n\n((?:- .*\n)+)/m.exec(documents.get("card") ?? "") ?? [];
  return [...list.matchAll(/^- (.*) \(`(.*)`\)$/gm)].map(([, title = "", key = ""]) => ({
    what: `section "${title}" of the model card`,
    why: "nobody has written it",
    fix: `Write ${key} in the spec.`
  }));
}
function gateGaps(documents) {
  const verdict = JSON.parse(documents.get("gates") ?? "{}");
  const gates = verdict.gates ?? [];
  if (gates.length === 0) {
    return [{ what: "gates", why: "no gate was declared for this version", fix: "Declare gates in the spec." }];
  }
  return gates.filter(({ outcome }) => outcome !== "pass").map(({ title, outcome }) => ({
    what: `gate "${title}"`,
    why: outcome === "not-estimable" ? "there was too little evidence to judge it" : `its outcome is ${outcome}`,
    fix: "gates.json says what was observed and required."
  }));
}
var UNSIGNED = {
  why: "neither the version tag nor its commit is signed",
  fix: 'Sign commits or merge on a host that does; a request made with "git tag -s" is shown too.'
};
function signatureGaps(documents) {
  const { signatures = [] } = JSON.parse(documents.get("signatures") ?? "{}");
  const gap = ({ of, because }) => ({
    what: `signature of ${of}`,
    why: because ?? "it could not be checked",
    fix: "signatures.json has the command that checks it."
  });
  const refused = signatures.filter(({ outcome }) => outcome === "refused").map(gap);
  if (signatures.some(({ outcome }) => outcome === "verified")) return refused;
  const unknown = signatures.filter(({ kind, outcome }) => kind !== null && outcome === "unknown").map(gap);
  const none = refused.length + unknown.length === 0;
  return [...refused, ...unknown, ...none ? [{ what: "signature", ...UNSIGNED }] : []];
}
function historyGap(documents) {
  const { intact } = JSON.parse(documents.get("history") ?? "{}");
  if (intact !== false) return [];
  return [
    {
      what: "an unbroken history",
      why: "a record of the ledger is damaged or names one before it that is not there",
      fix: "history.json lists them; git log trainyard/ledger says who changed them."
    }
  ];
}

// src/stages/release/evidence/evidence.ts
function packed({ files }) {
  return storedZip(files);
}
async function evidence(name, ports, bundle = async () => /* @__PURE__ */ new Map()) {
  const records = await readRecords(ports.refs, { tags: "whole", ledger: "whole", environments: true });
  requireLedger(records.snapshot);
  const version = versionNamed(name, records);
  const documents = await documentsOf(version, records, ports);
  const files = /* @__PURE__ */ new Map();
  for (const [id, { file }] of Object.entries(DOCUMENTS)) {
    const text = documents.get(id);
    if (text !== void 0) files.set(file, new TextEncoder().encode(text));
  }
  const carried = await bundle(version);
  for (const [path, bytes] of carried) files.set(`bundle/${path}`, bytes);
  const index = indexOf(version, { files, missing: gapsOf(documents, carried.size > 0) });
  files.set("index.json", new TextEncoder().encode(prettyJson(index)));
  files.set("index.html", new TextEncoder().encode(composeEvidencePage(index)));
  files.set("SHA256SUMS", new TextEncoder().encode(sumsOf(files)));
  return { version, index, files };
}
function versionNamed({ model, version }, { ledger }) {
  const all = [...ledger.chains].flatMap(
    ([name, chain]) => model === void 0 || name === model ? registeredVersions(chain) : []
  );
  const found = all.filter(({ record }) => record.version === version);
  const [one, ...more] = found;
  if (one !== void 0 && more.length === 0) return one;
  const names = (one === void 0 ? all : found).map(({ record }) => `${record.model}@v${record.version}`);
  const shown = `${names.slice(0, 20).join(", ")}${names.length > 20 ? ", …" : ""}`;
  const asked = model === void 0 ? `v${version}` : `${model}@v${version}`;
  throw new TrainyardError({
    code: one === void 0 ? "unknown-version" : "version-ambiguous",
    message: one === void 0 ? `the ledger knows no version ${asked}; there ${names.length === 0 ? "is none" : `are ${shown}`}` : `${found.length} models have a version ${asked}: ${shown}`,
    fix: "Name one of them, as in: trainyard evidence wage-band@v1.4.0",
    exitCode: EXIT.invalid
  });
}
function indexOf({ record }, { files, missing }) {
  const titles = new Map(Object.values(DOCUMENTS).map(({ file, title }) => [file, title]));
  const documents = [...files].map(([file, bytes]) => {
    const title = titles.get(file) ?? "File of the bundle";
    return { file, title, bytes: bytes.length, sha256: hexOf(sha256(bytes)) };
  });
  const there = (id) => files.has(DOCUMENTS[id].file);
  return {
    kind: "EvidencePack",
    schemaVersion: 1,
    notice: NOTICE,
    model: record.model,
    version: record.version,
    bundle: record.bundle,
    commit: record.commit,
    registeredAt: record.registeredAt,
    documents,
    missing,
    frameworks: FRAMEWORKS.map(({ title, questions }) => ({
      title,
      questions: questions.map(({ reference, question, documents: ids, people }) => ({
        reference,
        question,
        documents: ids.filter(there).map((id) => DOCUMENTS[id].file),
        missing: ids.filter((id) => !there(id)).map((id) => DOCUMENTS[id].file),
        people: people ?? null
      }))
    }))
  };
}
function sumsOf(files) {
  return [...files.keys()].sort().map((file) => `${hexOf(sha256(files.get(file)))}  ${file}
`).join("");
}

// src/commands/evidence.ts
var NAME = /^(?:([a-z0-9][a-z0-9-]{0,62})@)?v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/;
async function gatherEvidence(request, context) {
  const name = nameOf(request.version);
  const pack = request.bundle ? await evidence(name, context, (version2) => loadedBundle(version2.record.bundle, context)) : await evidence(name, context);
  const { model, version, documents, missing } = pack.index;
  const path = pathOf(request, `evidence-${model}-${version}`);
  await write(pack, path, context);
  const gaps = missing.map(({ what, why }) => `  - ${what}: ${why}`);
  const shown = relative(request.from, path);
  const lines = [
    `Evidence for ${model} v${version}: ${documents.length} documents in ${shown.startsWith("..") ? path : shown}`,
    ...gaps.length === 0 ? [] : ["", "missing", ...gaps],
    "",
    "Begin with index.html. The pack collects records; it claims no compliance with any law."
  ];
  return { exitCode: EXIT.ok, text: lines.join("\n"), json: { ...pack.index, path } };
}
function nameOf(text) {
  const [, model, version] = NAME.exec(text) ?? [];
  if (version !== void 0) return { version, ...model !== void 0 && { model } };
  throw new TrainyardError({
    code: "version-invalid",
    message: `"${text}" names no version; it can be wage-band@v1.4.0, or v1.4.0 where one model has it`,
    fix: '"trainyard show" lists the versions.',
    exitCode: EXIT.invalid
  });
}
function pathOf({ from, out }, name) {
  if (out === void 0) return join(from, name);
  return isAbsolute(out) ? out : join(from, out);
}
async function write(pack, path, { files }) {
  if (path.endsWith(".zip")) {
    await files.write(path, packed(pack));
    return;
  }
  if ((await files.list(path)).length > 0) {
    const earlier = await files.readText(join(path, "index.json"));
    if (!isPack(earlier)) throw taken(path);
    await files.remove(path);
  }
  if (await files.exists(path)) throw taken(path);
  for (const [name, bytes] of pack.files) await files.write(join(path, name), bytes);
}
function isPack(text) {
  try {
    return JSON.parse(text ?? "null")?.kind === "EvidencePack";
  } catch {
    return false;
  }
}
function taken(path) {
  return new TrainyardError({
    code: "evidence-out-taken",
    message: `${path} is there already, and is no evidence pack`,
    fix: "Name another folder with --out, or a file that ends in .zip.",
    exitCode: EXIT.invalid
  });
}
export {
  gatherEvidence
};
