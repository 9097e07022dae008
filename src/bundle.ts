/** The one bundle behind both entries of `dist/`. */
export { runAction } from './action.ts';
export { runCli } from './cli.ts';
