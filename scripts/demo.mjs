/** `npm run demo`: the main job on real data, with nothing but Node and git. The story is in `demo/main.ts`. */
import './typescript.mjs';

await import(new URL('./demo/main.ts', import.meta.url).href);
