import type { GateResult, ModelVerdict } from '../../../core/records.ts';
import { DOCUMENTS, type DocumentId, type Gap } from '../../../report/evidence/evidence-index.ts';
import type { Documents } from './evidence-documents.ts';
import type { Signatures, SignedObject } from './evidence-signatures.ts';

/** What a pack should hold and does not, by name, and what a reader should not miss in it. */
export function gapsOf(documents: Documents, hasBundle: boolean): readonly Gap[] {
  const absent = (Object.keys(DOCUMENTS) as DocumentId[]).filter((id) => !documents.has(id));
  return [
    ...absent.map((id) => ({ what: DOCUMENTS[id].file, ...ABSENT[id] })),
    ...sectionGaps(documents),
    ...gateGaps(documents),
    ...signatureGaps(documents),
    ...historyGap(documents),
    ...(hasBundle
      ? []
      : [
          {
            what: 'files of the bundle',
            why: 'they were not asked for',
            fix: 'Add --bundle, which fetches them from the store.',
          },
        ]),
  ];
}

const EARLIER: Omit<Gap, 'what'> = {
  why: 'the version was registered before these records were kept on the ledger',
  fix: 'The store has them while it keeps the run; a new version has them here.',
};

const ABSENT: Readonly<Record<DocumentId, Omit<Gap, 'what'>>> = {
  card: { why: 'the ledger of this clone has no card of it', fix: 'Fetch the branch trainyard/ledger anew.' },
  spec: { why: 'its text is not in this clone', fix: 'Fetch more history: git fetch --unshallow.' },
  training: EARLIER,
  data: EARLIER,
  evaluation: EARLIER,
  fairness: {
    why: 'no group of people was measured, or the numbers were not kept',
    fix: 'Name columns in data.sensitive and evaluate.fairness.',
  },
  gates: EARLIER,
  approvals: {
    why: 'nobody has asked for this version or approved it anywhere',
    fix: 'Environments with approvals record who approved.',
  },
  history: { why: 'the ledger of this clone has none', fix: 'Fetch the branch trainyard/ledger anew.' },
  releases: {
    why: 'this version serves nowhere now, as far as this clone knows',
    fix: 'Fetch the deploy branches; where it served before is in the history.',
  },
  bom: EARLIER,
  lineage: EARLIER,
  digests: { why: 'they could not be gathered', fix: 'Report this.' },
  signatures: { why: 'they could not be gathered', fix: 'Report this.' },
};

/** The card lists what only people can write and nobody has. */
function sectionGaps(documents: Documents): readonly Gap[] {
  const [, list = ''] = /^## Missing sections\n\n[^\n]*\n\n((?:- .*\n)+)/m.exec(documents.get('card') ?? '') ?? [];
  return [...list.matchAll(/^- (.*) \(`(.*)`\)$/gm)].map(([, title = '', key = '']) => ({
    what: `section "${title}" of the model card`,
    why: 'nobody has written it',
    fix: `Write ${key} in the spec.`,
  }));
}

function gateGaps(documents: Documents): readonly Gap[] {
  const verdict = JSON.parse(documents.get('gates') ?? '{}') as Partial<ModelVerdict>;
  const gates: readonly Pick<GateResult, 'title' | 'outcome'>[] = verdict.gates ?? [];
  if (gates.length === 0) {
    return [{ what: 'gates', why: 'no gate was declared for this version', fix: 'Declare gates in the spec.' }];
  }
  return gates
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ title, outcome }) => ({
      what: `gate "${title}"`,
      why: outcome === 'not-estimable' ? 'there was too little evidence to judge it' : `its outcome is ${outcome}`,
      fix: 'gates.json says what was observed and required.',
    }));
}

const UNSIGNED: Omit<Gap, 'what'> = {
  why: 'neither the version tag nor its commit is signed',
  fix: 'Sign commits or merge on a host that does; a request made with "git tag -s" is shown too.',
};

/** None where somebody's signature was verified; what was refused is named whatever else was verified. */
function signatureGaps(documents: Documents): readonly Gap[] {
  const { signatures = [] } = JSON.parse(documents.get('signatures') ?? '{}') as Partial<Signatures>;
  const gap = ({ of, because }: SignedObject): Gap => ({
    what: `signature of ${of}`,
    why: because ?? 'it could not be checked',
    fix: 'signatures.json has the command that checks it.',
  });
  const refused = signatures.filter(({ outcome }) => outcome === 'refused').map(gap);
  if (signatures.some(({ outcome }) => outcome === 'verified')) return refused;
  const unknown = signatures.filter(({ kind, outcome }) => kind !== null && outcome === 'unknown').map(gap);
  const none = refused.length + unknown.length === 0;
  return [...refused, ...unknown, ...(none ? [{ what: 'signature', ...UNSIGNED }] : [])];
}

function historyGap(documents: Documents): readonly Gap[] {
  const { intact } = JSON.parse(documents.get('history') ?? '{}') as { intact?: boolean };
  if (intact !== false) return [];
  return [
    {
      what: 'an unbroken history',
      why: 'a record of the ledger is damaged or names one before it that is not there',
      fix: 'history.json lists them; git log trainyard/ledger says who changed them.',
    },
  ];
}
