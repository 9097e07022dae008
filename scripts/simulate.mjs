/** `npm run simulate [rows ...]`: how often intervals hold the truth and gates raise false alarms; see `simulate/main.ts`. */
import './typescript.mjs';

await import(new URL('./simulate/main.ts', import.meta.url).href);
