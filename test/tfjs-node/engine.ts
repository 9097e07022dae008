import { homedir } from 'node:os';
import { join } from 'node:path';

/** The cache that this suite builds its engine in: outside of the project, and kept from one run to the next. */
export const HOME = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'trainyard-test-engines');

export const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;
