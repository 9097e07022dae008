import { Composer, type Document, Lexer, Parser } from 'yaml';
import { shortened } from './frame.ts';
import type { Problem } from './problem.ts';
import { problemAt, type SourceText, sourceText } from './source-text.ts';
import { MAX_DEPTH, type Place, plainValue } from './yaml-value.ts';

export interface Parsed {
  readonly source: SourceText;
  /** Plain JSON; undefined when the file cannot be read as one YAML document. */
  readonly value: unknown;
  /** By JSON pointer. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
  /** Pointers of values whose problem is among those above. */
  readonly unread: ReadonlySet<string>;
  /** The value is not worth checking further: it is absent or only a part of what was meant. */
  readonly broken: boolean;
}

/** Lexical tokens; a spec of 1,000 lines has about 10,000. */
const MAX_TOKENS = 100_000;

const MAX_SYNTAX_PROBLEMS = 20;

/**
 * One file of YAML 1.2 (core schema) as plain JSON with the place of every value. Refuses what YAML allows and a spec
 * must not: tags, several documents, other YAML versions, aliases that multiply, keys that are not text.
 * Never throws; takes time proportional to the file.
 */
export function parseYaml(file: string, bytes: Uint8Array): Parsed {
  const { source, problems } = sourceText(file, bytes);
  const nothing = {
    source,
    value: undefined,
    places: new Map<string, Place>(),
    unread: new Set<string>(),
    broken: true,
  };
  if (problems.length > 0) return { ...nothing, problems };
  const documents = compose(source);
  if ('refused' in documents) return { ...nothing, problems: [documents.refused] };
  const [document, second] = documents.documents;
  if (document === undefined) return { ...nothing, problems: [] };
  const errors = [...syntaxProblems(source, document), ...formProblems(source, document, second)];
  if (errors.length > 0) return { ...nothing, problems: errors };
  return { source, ...plainValue(source, document), broken: false };
}

/**
 * Lexer, parser and composer of `yaml` run by hand, because its one-call form takes quadratic time on nested indicators
 * (`? ? ? ...`: 7 seconds for 200 KB) and its own check for equal keys does so on long mappings.
 */
function compose(source: SourceText): { documents: readonly Document[] } | { refused: Problem } {
  const parser = new Parser();
  const tokens = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    if (lexemes > MAX_TOKENS) return { refused: tooMuch(source, parser.offset, 'has too many parts') };
    // Two stack entries per level: the collection and its item.
    if (parser.stack.length > 2 * MAX_DEPTH) return { refused: tooMuch(source, parser.offset, 'nests too deep') };
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  return { documents: [...composer.compose(tokens, true, source.text.length)] };
}

function tooMuch(source: SourceText, offset: number, what: string): Problem {
  return problemAt(
    source,
    { from: offset, to: offset + 1 },
    {
      code: 'yaml-too-complex',
      message: `the YAML ${what}`,
      allowed: `at most ${MAX_DEPTH} levels and ${MAX_TOKENS} tokens`,
      fix: 'Write a plain mapping of a few levels.',
    },
  );
}

function syntaxProblems(source: SourceText, document: Document): Problem[] {
  // Tags are refused with words of our own, whether the parser knows them or not.
  const found = [...document.errors, ...document.warnings.filter((warning) => warning.code !== 'TAG_RESOLVE_FAILED')];
  return found.slice(0, MAX_SYNTAX_PROBLEMS).map((error) => {
    const range = { from: error.pos[0], to: error.pos[1] };
    return problemAt(source, range, {
      code: 'yaml-syntax',
      message: `not valid YAML: ${shortened(error.message, 200)}`,
      fix: 'Mend the YAML at the mark; the keys below it were not checked.',
    });
  });
}

function formProblems(source: SourceText, document: Document, second: Document | undefined): Problem[] {
  const problems: Problem[] = [];
  const yaml = document.directives?.yaml;
  if (yaml?.explicit === true && yaml.version !== '1.2') {
    problems.push(
      problemAt(
        source,
        { from: 0, to: 5 },
        {
          code: 'yaml-version',
          message: `the file asks for YAML ${yaml.version}`,
          found: `%YAML ${yaml.version}`,
          allowed: 'YAML 1.2',
          fix: 'Remove the %YAML line.',
        },
      ),
    );
  }
  if (second !== undefined) {
    const from = second.range?.[0] ?? source.text.length;
    problems.push(
      problemAt(
        source,
        { from, to: from + 1 },
        {
          code: 'yaml-documents',
          message: 'the file holds several YAML documents',
          allowed: 'one document',
          fix: 'Give each model a folder and a file of its own, and remove the lines "---".',
        },
      ),
    );
  }
  return problems;
}
