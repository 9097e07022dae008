import { fileURLToPath } from 'node:url';
import { runAction } from './index.js';
await runAction(fileURLToPath(new URL('./cli.js', import.meta.url)));
