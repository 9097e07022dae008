/** GitHub's own workflow parser and expression evaluator, over plain JSON. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type * as Expressions from '@actions/expressions';
import type * as Parser from '@actions/workflow-parser';
import { build } from 'esbuild';
import { parse } from 'yaml';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Context = Record<string, Json>;
/** Functions beside the built-in ones: `success()`, `hashFiles(...)`. */
export type Functions = ReadonlyMap<string, (...args: Json[]) => Json>;

export interface Language {
  /** A workflow as YAML reads it, and its triggers as GitHub's parser reads them. Throws where GitHub would refuse it. */
  workflow(
    name: string,
    text: string,
  ): Promise<{ readonly content: Context; readonly events: Parser.WorkflowTemplate['events'] }>;
  /** The value of an expression, with or without its `${{ }}`. */
  evaluate(expression: string, context: Context, functions?: Functions): Json;
  /** A value with every `${{ }}` in its strings replaced; one that is nothing but an expression keeps its type. */
  resolve(value: Json, context: Context, functions?: Functions): Json;
}

interface Bundle {
  readonly parser: typeof Parser;
  readonly expressions: typeof Expressions;
}

export async function openLanguage(): Promise<Language> {
  const { parser, expressions } = (await import(pathToFileURL(await bundled()).href)) as Bundle;
  const evaluate: Language['evaluate'] = (expression, context, functions = new Map()) => {
    const definitions = [...functions].map(([name, run]) => ({
      name,
      minArgs: 0,
      maxArgs: 255,
      call: (...args: Expressions.data.ExpressionData[]) => toData(run(...args.map(fromData))),
    }));
    const source = expression.trim().replace(/^\$\{\{(.*)\}\}$/s, '$1');
    const tokens = new expressions.Lexer(source).lex().tokens;
    const tree = new expressions.Parser(tokens, Object.keys(context), definitions).parse();
    const byName = new Map(definitions.map((one) => [one.name.toLowerCase(), one]));
    return fromData(new expressions.Evaluator(tree, toData(context) as Expressions.data.Dictionary, byName).evaluate());
  };
  const toData = (value: Json): Expressions.data.ExpressionData =>
    JSON.parse(JSON.stringify(value), expressions.data.reviver);
  const fromData = (value: Expressions.data.ExpressionData): Json =>
    JSON.parse(JSON.stringify(value, expressions.data.replacer));
  const resolve: Language['resolve'] = (value, context, functions) => {
    if (typeof value === 'string') return resolveText(value, (one) => evaluate(one, context, functions));
    if (Array.isArray(value)) return value.map((item) => resolve(item, context, functions));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, resolve(child, context, functions)]));
  };
  return { evaluate, resolve, workflow: (name, text) => readWorkflow(parser, name, text) };
}

const EXPRESSION = /\$\{\{((?:[^}']|'[^']*'|\}(?!\}))*)\}\}/g;

function resolveText(text: string, evaluate: (expression: string) => Json): Json {
  const whole = new RegExp(`^${EXPRESSION.source}$`).exec(text.trim());
  if (whole !== null) return evaluate(whole[1] as string);
  return text.replace(EXPRESSION, (_, expression: string) => textOf(evaluate(expression)));
}

/** As GitHub turns a value into text. */
export function textOf(value: Json | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

async function readWorkflow(parser: typeof Parser, name: string, text: string) {
  const result = parser.parseWorkflow({ name, content: text }, new parser.NoOperationTraceWriter());
  const found = result.context.errors.getErrors().map((error) => error.message);
  if (found.length > 0 || result.value === undefined) throw new Error(`${name}: ${found.join('\n')}`);
  const template = await parser.convertWorkflowTemplate(result.context, result.value);
  if (template.errors !== undefined)
    throw new Error(`${name}: ${template.errors.map((one) => one.Message).join('\n')}`);
  return { content: parse(text) as Context, events: template.events };
}

/** The parser's YAML library is CommonJS and asks for Node's modules. */
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/**
 * Both packages import JSON without saying so, which Node refuses; bundled into one file they load. The file is kept
 * between runs under the versions that it was made from.
 */
async function bundled(): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../../..');
  const versions = ['workflow-parser', 'expressions'].map((name) => {
    const manifest = readFileSync(path.join(root, 'node_modules/@actions', name, 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { version: string }).version;
  });
  const key = createHash('sha256')
    .update([root, ...versions].join(' '))
    .digest('hex')
    .slice(0, 16);
  const file = path.join(tmpdir(), `trainyard-actions-language-${key}`, 'language.mjs');
  if (existsSync(file)) return file;
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.mjs`;
  await build({
    stdin: {
      contents:
        "export * as parser from '@actions/workflow-parser'; export * as expressions from '@actions/expressions';",
      resolveDir: path.dirname(createRequire(import.meta.url).resolve('esbuild/package.json')),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: unfinished,
    banner: { js: REQUIRE },
    logLevel: 'silent',
  });
  renameSync(unfinished, file);
  return file;
}
