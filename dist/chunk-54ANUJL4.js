import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);

// src/core/card-sections.ts
var HUMAN_SECTIONS = [
  { title: "Model Description", key: "card.description" },
  { title: "License", key: "card.license" },
  { title: "Model Sources", key: "card.sources" },
  { title: "Direct Use", key: "card.intendedUse" },
  { title: "Downstream Use", key: "card.downstreamUse" },
  { title: "Out-of-Scope Use", key: "card.outOfScope" },
  { title: "Limitations", key: "card.limitations" },
  { title: "Ethical Considerations", key: "card.ethics" },
  { title: "Recommendations", key: "card.recommendations" },
  { title: "Risk", key: "risk" },
  { title: "Citation", key: "card.citation" },
  { title: "Glossary", key: "card.glossary" },
  { title: "More Information", key: "card.moreInformation" },
  { title: "Model Card Contact", key: "owners" }
];

export {
  HUMAN_SECTIONS
};
