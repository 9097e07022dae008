import { TrainyardError } from '../../core/errors.ts';

/** Text in which every personal column's name, as a word of its own or in quotes, is replaced. */
export function withoutNames(text: string, personal: readonly string[]): string {
  const names = [...personal].filter((name) => name !== '').sort((one, other) => other.length - one.length);
  if (names.length === 0) return text;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  // SQL takes names in any case.
  const word = `(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_])`;
  return text.replace(new RegExp(`(?<!\\bcolumn )"(?:${any})"|${word}`, 'giu'), PERSONAL);
}

const PERSONAL = 'a personal column';

/** The same error with the names of personal columns out of its sentences; other errors as they are. */
export function withoutPersonal(error: unknown, personal: readonly string[]): unknown {
  if (!(error instanceof TrainyardError)) return error;
  const [message, fix] = [withoutNames(error.message, personal), withoutNames(error.fix, personal)];
  if (message === error.message && fix === error.fix) return error;
  // Without its cause, which says the same in the engine's words.
  return new TrainyardError({ code: error.code, message, fix, exitCode: error.exitCode });
}
