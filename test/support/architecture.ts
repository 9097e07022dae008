import ts from 'typescript';
import { type Import, importsOf, resolved, visit } from './sources.ts';

export const PLUGIN_FOLDERS = ['checks', 'drift', 'gates', 'metrics', 'models', 'stores', 'trackers', 'trainers'];

const CATALOGS = [...PLUGIN_FOLDERS, 'rollouts'];

/** What each part of `src` may import of ours. A part is a folder of `src`, or a file that lies in `src` itself. */
const MAY_IMPORT = new Map<string, readonly string[]>([
  ['bundle', ['action', 'cli']],
  ['action', ['app', 'commands', 'adapters', 'core', 'version']],
  ['cli', ['app', 'serve', 'commands', 'adapters', 'core', 'version']],
  ['app', ['commands', 'adapters', ...CATALOGS, 'spec', 'core', 'version']],
  ['commands', ['stages', 'spec', 'core', 'version']],
  ['stages', ['spec', 'data', 'ledger', 'report', 'rollouts', 'core']],
  ...PLUGIN_FOLDERS.map((folder) => [folder, ['data', 'math', 'core']] as const),
  ['serve', ['models', 'stores', 'rollouts', 'ledger', 'data', 'math', 'adapters', 'core', 'version']],
  ['report', ['math', 'core']],
  ['ledger', ['math', 'core']],
  ['rollouts', ['math', 'core']],
  ['spec', ['math', 'core']],
  ['data', ['math', 'core']],
  ['adapters', ['core']],
  ['math', []],
  ['core', []],
  ['version', []],
]);

/** Parts that may touch the world outside the process. */
const WORLD_PARTS = new Set(['adapters', 'serve']);
const ENTRIES = new Set(['action', 'cli', 'bundle']);

/** Modules of Node that only compute. */
const PURE_NODE = new Set([
  'assert',
  'buffer',
  'crypto',
  'events',
  'path',
  'path/posix',
  'string_decoder',
  'url',
  'util',
  'zlib',
]);

/** Packages that read or write the world when they run; their types may be named anywhere. */
const WORLD_PACKAGES = /^(@actions|@octokit|@duckdb|@tensorflow|onnxruntime|prom-client)(\/|-|$)/;

/** The part of `src` that a file belongs to: `src/metrics/brier.ts` -> `metrics`, `src/app.ts` -> `app`. */
export function partOf(file: string): string {
  const [first = ''] = file.replace(/^src\//, '').split('/');
  return first.replace(/\.ts$/, '');
}

/** Sentences about what a file imports against the rule, each with what is allowed and what to do. */
export function importProblems(source: ts.SourceFile): readonly string[] {
  const file = source.fileName;
  const part = partOf(file);
  const allowed = MAY_IMPORT.get(part);
  if (allowed === undefined) {
    return [
      `${file}: "${part}" is no part of src. Parts: ${[...MAY_IMPORT.keys()].join(', ')}. Move the file into one.`,
    ];
  }
  return importsOf(source).flatMap((found) =>
    found.specifier.startsWith('.') ? ownProblems(file, allowed, found.specifier) : foreignProblems(file, part, found),
  );
}

function ownProblems(file: string, allowed: readonly string[], specifier: string): readonly string[] {
  const part = partOf(file);
  const target = resolved(file, specifier);
  const other = partOf(target);
  if (!target.startsWith('src/')) return [`${file} imports ${specifier}: src imports nothing outside src.`];
  if (!target.endsWith('.ts') && !target.endsWith('.json'))
    return [`${file} imports ${specifier}: write the whole file name, with .ts.`];
  if (other === part) return siblingProblems(file, target);
  if (!allowed.includes(other)) {
    const list = allowed.length === 0 ? 'nothing of ours' : allowed.join(', ');
    return [
      `${file} imports ${target}: ${part} may import ${list}. Move what both need into one of them, or hand it over as an argument.`,
    ];
  }
  if (PLUGIN_FOLDERS.includes(other) && !target.endsWith('/index.ts')) {
    return [`${file} imports ${target}: a plug-in is reached through its catalog only. Import src/${other}/index.ts.`];
  }
  return [];
}

/** A plug-in stands alone: what two of them share lives in `math` or `data`, where both may reach it. */
function siblingProblems(file: string, target: string): readonly string[] {
  if (!PLUGIN_FOLDERS.includes(partOf(file)) || /\/(all|index)\.ts$/.test(file)) return [];
  return [
    `${file} imports ${target}: a plug-in imports no other plug-in. Move what both need to src/math or src/data.`,
  ];
}

function foreignProblems(file: string, part: string, found: Import): readonly string[] {
  if (WORLD_PARTS.has(part) || ENTRIES.has(part) || found.typeOnly) return [];
  const { specifier } = found;
  const node = specifier.startsWith('node:') && !PURE_NODE.has(specifier.slice('node:'.length));
  const appMayAsk = part === 'app' && specifier === 'node:os';
  if ((!node || appMayAsk) && !WORLD_PACKAGES.test(specifier)) return [];
  return [
    `${file} imports ${specifier}: the outside world is touched in adapters, serve and the entries only. Take it as a port (src/core/ports.ts).`,
  ];
}

/** Names of global things that differ from run to run, with the port that stands for each. */
const UNSTEADY: ReadonlyMap<string, string> = new Map([
  ['Math.random', 'Draw from a seeded generator of src/math.'],
  ['Date.now', 'Ask the Clock port.'],
  ['performance.now', 'Ask the Clock port.'],
  ['crypto.randomUUID', 'Derive ids from content, or take them as an argument.'],
  ['fetch', 'Go through a port.'],
]);

/** Sentences about uses of `process`, time, randomness and the network outside the places that may use them. */
export function worldProblems(source: ts.SourceFile): readonly string[] {
  const part = partOf(source.fileName);
  if (ENTRIES.has(part)) return [];
  const problems: string[] = [];
  visit(source, (node) => {
    const problem = problemOf(node, part);
    if (problem === undefined) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    problems.push(`${source.fileName}:${line + 1} ${problem}`);
  });
  return problems;
}

function problemOf(node: ts.Node, part: string): string | undefined {
  if (ts.isPropertyAccessExpression(node) && isNamed(node.expression, 'process'))
    return processProblem(node.name.text, part);
  if (WORLD_PARTS.has(part)) return undefined;
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments ?? []).length === 0) {
    return 'reads the time with new Date(). Ask the Clock port.';
  }
  if (ts.isCallExpression(node)) {
    const name = node.expression.getText();
    const fix = UNSTEADY.get(name);
    return fix === undefined ? undefined : `calls ${name}(). ${fix}`;
  }
  return undefined;
}

/** A second interrupt ends the process at once, and only the adapter that listens to signals can do that. */
const ADAPTERS_MAY = new Set([
  'exit',
  'stdin',
  'on',
  'once',
  'kill',
  'platform',
  'arch',
  'versions',
  'version',
  'pid',
  'hrtime',
  'memoryUsage',
  'stdout',
  'stderr',
]);

function processProblem(property: string, part: string): string | undefined {
  if (WORLD_PARTS.has(part) && ADAPTERS_MAY.has(property)) return undefined;
  return `uses process.${property}. Environment, arguments and exit codes belong to src/action.ts and src/cli.ts; take the value as an argument.`;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** Import cycles, type imports included, each as the list of its files; the graph maps a file to what it imports. */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) walk(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return found;
}
