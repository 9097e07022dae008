/** A request that gets an error for its answer: the status and the sentence in `{"error": ...}`. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'HttpProblem';
    this.status = status;
    this.headers = headers;
  }
}

/** The request is wrong by itself: sending it again changes nothing. */
export function badRequest(message: string): HttpProblem {
  return new HttpProblem(400, message);
}

export function notFound(message: string): HttpProblem {
  return new HttpProblem(404, message);
}

/** What somebody else sent, short enough to be repeated in an error. */
export function quoted(value: unknown): string {
  // JSON would make null of an infinity.
  const plain = typeof value === 'bigint' || typeof value === 'number';
  const text = plain ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
