import type { EngineReport, EngineShelf, EngineState } from '../core/engines.ts';
import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Outcome } from '../core/request.ts';

export interface EnginesRequest {
  readonly command: 'engines';
  /** Install now instead of only looking. */
  readonly install: boolean;
  /** Folder of archives or address of a registry, for this install alone. */
  readonly from?: string;
}

/** `trainyard engines`: where the native engines are or would come from. `trainyard engines install`: puts them there. */
export async function engines(request: EnginesRequest, shelf: EngineShelf): Promise<Outcome> {
  const reports = request.install ? await shelf.install(request.from) : await shelf.reports();
  const source = reports.some(({ state }) => state === 'absent' || state === 'altered')
    ? await sourceOf(shelf)
    : undefined;
  const unusable = reports.some(({ state }) => state === 'altered' || state === 'unsupported');
  return {
    exitCode: unusable ? EXIT.broken : EXIT.ok,
    text: [...reports.map(paragraph), ...(source === undefined ? [] : [`source: ${source}`])].join('\n\n'),
    json: { engines: reports, ...(source === undefined ? {} : { source }) },
  };
}

/** In words; not to know a source is no failure of looking. */
async function sourceOf(shelf: EngineShelf): Promise<string> {
  try {
    return await shelf.source();
  } catch (error) {
    if (error instanceof TrainyardError) return `none. ${error.message}. ${error.fix}`;
    throw error;
  }
}

const WORDS: Readonly<Record<EngineState, string>> = {
  named: 'in the folder that TRAINYARD_ENGINES names',
  beside: 'installed beside the program',
  installed: 'installed, every file as the lock says',
  altered: 'altered, and not loaded for that; "trainyard engines install" replaces it',
  absent: 'not installed yet; the first command that needs it installs it',
  unsupported: 'no build for this machine',
};

function paragraph(report: EngineReport): string {
  const download = `${(report.downloadBytes / 1e6).toFixed(1)} MB`;
  return [
    `${report.engine}  ${report.package} ${report.version}  ${report.platform}  ${download}`,
    `  ${WORDS[report.state]}`,
    ...(report.folder === '' ? [] : [`  ${report.folder}`]),
    ...(report.problem === undefined ? [] : [`  ${report.problem}`]),
  ].join('\n');
}
