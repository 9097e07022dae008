/** What a step says to the runner: workflow commands on its standard output, and the files named by GITHUB_*. */

export interface AnnotationLine {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly title?: string;
}

/** Reads `::error file=a,line=1::text` and its kin; obeys `::stop-commands::`. */
export function annotationsIn(output: string): readonly AnnotationLine[] {
  const found: AnnotationLine[] = [];
  let stopped: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const match = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
    if (match === null) continue;
    const [, command = '', properties = '', message = ''] = match;
    if (stopped !== undefined) {
      if (command === stopped) stopped = undefined;
    } else if (command === 'stop-commands') {
      stopped = message;
    } else if (command === 'notice' || command === 'warning' || command === 'error') {
      found.push({ level: command, message: unescaped(message), ...propertiesOf(properties) });
    }
  }
  return found;
}

/** Values that the step asked the runner to hide. */
export function masksIn(output: string): readonly string[] {
  return [...output.matchAll(/^::add-mask::(.+)$/gm)].map((match) => unescaped(match[1] as string));
}

function propertiesOf(text: string): Partial<AnnotationLine> {
  const pairs = text.split(',').map((pair) => pair.split('=', 2) as [string, string | undefined]);
  const given = new Map(pairs.map(([name, value]) => [name.trim(), unescaped(value ?? '')]));
  const number = (name: string) => (given.has(name) ? Number(given.get(name)) : undefined);
  const all = { file: given.get('file'), line: number('line'), endLine: number('endLine'), title: given.get('title') };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** Reads `name=value` and `name<<DELIMITER` blocks, as in GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE. */
export function readAssignments(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    if (line === '') continue;
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block === null) {
      const at = line.indexOf('=');
      if (at < 0) throw new Error(`not "name=value": ${line}`);
      values.set(line.slice(0, at), line.slice(at + 1));
      continue;
    }
    const end = lines.indexOf(block[2] as string, index + 1);
    if (end < 0) throw new Error(`no closing ${block[2]} for ${block[1]}`);
    values.set(block[1] as string, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return values;
}
