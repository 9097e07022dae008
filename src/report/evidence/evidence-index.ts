/** What an evidence pack holds, and which question each document bears on. */

/** Documents of a pack by id, with the file and what it is. The order is that of the index. */
export const DOCUMENTS = {
  card: {
    file: 'card.md',
    title: 'Model card: what it is, for what, how it was made and measured, what stands against it',
  },
  spec: { file: 'model.yaml', title: 'Specification that the owners declared, as it was merged' },
  training: {
    file: 'training.json',
    title: 'Record of the training: trainer, seed, rows, machine, files of the bundle',
  },
  data: { file: 'data.json', title: 'Report of the data: sources, columns, split, quality checks' },
  evaluation: { file: 'evaluation.json', title: 'Every number on held-out rows with interval and exact definition' },
  fairness: { file: 'fairness.json', title: 'Numbers of each group of people and between groups' },
  gates: { file: 'gates.json', title: 'Rules that decided, what was observed and what was required' },
  approvals: { file: 'approvals.json', title: 'Who asked for this version and who approved it' },
  history: {
    file: 'history.json',
    title: 'Everything that happened to the model, each record naming the one before it',
  },
  releases: { file: 'releases.json', title: 'Where this version serves, or is under trial' },
  bom: { file: 'bom.cdx.json', title: 'Bill of materials (CycloneDX 1.6)' },
  lineage: { file: 'lineage.ndjson', title: 'Lineage events (OpenLineage)' },
  digests: { file: 'digests.json', title: 'Digests by which bundle, data, keys and records can be checked' },
  signatures: {
    file: 'signatures.json',
    title: 'Signatures of the version, its commit and its requests: whether they hold, and how to check',
  },
} as const;

export type DocumentId = keyof typeof DOCUMENTS;

/** A question that an auditor asks, in our words, at the place in a law or framework where it comes from. */
export interface Question {
  /** `Annex IV, 2(d)`. */
  readonly reference: string;
  readonly question: string;
  /** What bears on it; none where only people outside can answer. */
  readonly documents: readonly DocumentId[];
  /** What no record here holds. */
  readonly people?: string;
}

export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Something that the pack should hold and does not, or that a reader should not miss. */
export interface Gap {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface PackedFile {
  readonly file: string;
  readonly title: string;
  readonly bytes: number;
  /** Hex of the SHA-256. */
  readonly sha256: string;
}

export interface EvidenceIndex {
  readonly kind: 'EvidencePack';
  readonly schemaVersion: 1;
  readonly notice: string;
  readonly model: string;
  readonly version: string;
  readonly bundle: string;
  readonly commit: string;
  readonly registeredAt: string;
  readonly documents: readonly PackedFile[];
  readonly missing: readonly Gap[];
  readonly frameworks: readonly {
    readonly title: string;
    readonly questions: readonly {
      readonly reference: string;
      readonly question: string;
      /** Files of the pack that bear on it. */
      readonly documents: readonly string[];
      /** Files that would, and are missing. */
      readonly missing: readonly string[];
      readonly people: string | null;
    }[];
  }[];
}

export const NOTICE =
  'This pack collects records that were made while the model was built and released. It claims no compliance with any law or standard: whether the records suffice, and everything that they do not hold, is for people to judge.';
