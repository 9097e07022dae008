/** `node --import ./scripts/typescript.mjs program.ts`: runs our TypeScript as it lies, also on Node 20. */
import { register } from 'node:module';

register(new URL('./typescript-hooks.mjs', import.meta.url));
