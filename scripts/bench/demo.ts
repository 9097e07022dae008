import { type Bench, ROOT, repeated, timed } from './bench.ts';

/** The demo as a new user starts it; installation comes on top, and depends on the network. */
export const demo: Bench = {
  name: 'demo',
  async run() {
    const call = { command: 'npm', args: ['run', '--silent', 'demo'], cwd: ROOT };
    return [{ what: 'npm run demo', asked: 150, ours: await repeated(2, () => timed(call)) }];
  },
};
