export interface OutputLines {
  /** Takes a chunk of one stream's bytes. */
  push(chunk: Uint8Array): void;
  /** Ends the last line. */
  end(): void;
}

export interface LineCaps {
  /** Bytes of a line that are kept. */
  readonly lineBytes: number;
  /** Bytes that are looked at; asked before every chunk, since streams share it. */
  readonly take: (bytes: number) => number;
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/**
 * Bytes of a stream as lines of readable text: split at line feeds and carriage returns (progress bars), cut where too
 * long, bytes that are not UTF-8 replaced, control characters taken out. Memory does not grow with the output.
 */
export function outputLines(caps: LineCaps, onLine: (line: string) => void): OutputLines {
  let kept: Uint8Array[] = [];
  let [size, dropped, open] = [0, 0, false];
  const add = (part: Uint8Array): void => {
    if (part.length === 0) return;
    open = true;
    const fits = part.subarray(0, Math.max(0, caps.lineBytes - size));
    if (fits.length > 0) kept.push(Uint8Array.from(fits));
    size += fits.length;
    dropped += part.length - fits.length;
  };
  const flush = (): void => {
    if (!open) return;
    const text = readable(Buffer.concat(kept).toString('utf8'));
    if (text.trim() !== '') onLine(dropped > 0 ? `${text} ... (${dropped} more bytes)` : text);
    kept = [];
    [size, dropped, open] = [0, 0, false];
  };
  return {
    push(chunk) {
      const seen = chunk.subarray(0, caps.take(chunk.length));
      let from = 0;
      for (let at = 0; at < seen.length; at++) {
        if (seen[at] !== LINE_FEED && seen[at] !== CARRIAGE_RETURN) continue;
        add(seen.subarray(from, at));
        flush();
        from = at + 1;
      }
      add(seen.subarray(from));
    },
    end: flush,
  };
}

/** Colours and cursor movements first, then every other control character but the tab; line separators too. */
function readable(text: string): string {
  return text.replace(ESCAPES, '').replace(CONTROLS, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
