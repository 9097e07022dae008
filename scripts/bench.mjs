/** `npm run bench [name ...]`; the cases are in `bench/`. */
import './typescript.mjs';

await import(new URL('./bench/main.ts', import.meta.url).href);
