import type { Finding } from '../../core/records.ts';
import { asSentence, bullets, code, type Markdown, md } from '../markdown.ts';

const ICONS = new Map<Finding['severity'], string>([
  ['failure', '❌'],
  ['warning', '⚠️'],
  ['notice', 'ℹ️'],
]);

const WEIGHT: readonly Finding['severity'][] = ['failure', 'warning', 'notice'];

/** Findings, the heaviest first. */
export function findingsSection(findings: readonly Finding[]): Markdown {
  const sorted = [...findings].sort((a, b) => WEIGHT.indexOf(a.severity) - WEIGHT.indexOf(b.severity));
  return bullets(sorted.map(findingLine));
}

export function findingLine(finding: Finding): Markdown {
  const model = finding.model === undefined ? md`` : md`**${finding.model}:** `;
  const at = finding.at === undefined ? md`` : md` ${code(`${finding.at.file}:${finding.at.line}`)}`;
  return md`${ICONS.get(finding.severity) ?? ''} ${model}${asSentence(finding.message)} **Fix:** ${finding.fix}${at}`;
}
