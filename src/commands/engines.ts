import type { EngineBuild, EngineReport, EngineShelf, EngineState } from '../core/engines.ts';
import { EXIT, TrainyardError } from '../core/errors.ts';
import type { Outcome } from '../core/request.ts';

export interface EnginesRequest {
  readonly command: 'engines';
  /** Install now instead of only looking. */
  readonly install: boolean;
  /** Folder of archives or address of a registry, for this install or build alone. */
  readonly from?: string;
  /** Builds an optional engine instead. */
  readonly build?: Pick<EngineBuild, 'engine' | 'wheel'>;
}

/**
 * `trainyard engines`: where the native engines are or would come from. `trainyard engines install`: puts them there.
 * `trainyard engines build <engine>`: builds one that is optional.
 */
export async function engines(request: EnginesRequest, shelf: EngineShelf): Promise<Outcome> {
  const reports = await reportsOf(request, shelf);
  const source = reports.some(({ state, optional }) => state === 'altered' || (state === 'absent' && !optional))
    ? await sourceOf(shelf)
    : undefined;
  const unusable = reports.some(
    ({ state, optional }) =>
      state === 'altered' || (state === 'unsupported' && (!optional || request.build !== undefined)),
  );
  return {
    exitCode: unusable ? EXIT.broken : EXIT.ok,
    text: [...reports.map(paragraph), ...(source === undefined ? [] : [`source: ${source}`])].join('\n\n'),
    json: { engines: reports, ...(source === undefined ? {} : { source }) },
  };
}

async function reportsOf(
  { install, from, build }: EnginesRequest,
  shelf: EngineShelf,
): Promise<readonly EngineReport[]> {
  const given = from === undefined ? {} : { from };
  if (build !== undefined) return [await shelf.build({ ...build, ...given })];
  return install ? shelf.install(from) : shelf.reports();
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

/** An optional engine is not installed unasked, and nothing is lost where it is not. */
function wordsOf({ engine, state, optional }: EngineReport): string {
  if (optional && state === 'absent') return `not built; optional: "trainyard engines build ${engine}" builds it`;
  if (optional && state === 'altered')
    return `altered, and not loaded for that; "trainyard engines build ${engine}" replaces it`;
  return WORDS[state];
}

function paragraph(report: EngineReport): string {
  const download = `${(report.downloadBytes / 1e6).toFixed(1)} MB`;
  return [
    `${report.engine}  ${report.package} ${report.version}  ${report.platform}  ${download}`,
    `  ${wordsOf(report)}`,
    ...(report.folder === '' ? [] : [`  ${report.folder}`]),
    ...(report.problem === undefined ? [] : [`  ${report.problem}`]),
  ].join('\n');
}
