/**
 * A number as people read it: four significant digits, thousands grouped, whole numbers whole.
 * Infinite or missing numbers are a dash.
 */
export function figure(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return '–';
  if (Number.isInteger(value)) return grouped(value);
  if (Math.abs(value) >= 10 ** digits) return grouped(Math.round(value));
  return plain(value.toPrecision(digits));
}

/**
 * A measured number beside its limit, with as many digits as it takes to tell the two apart: 0.74996 against 0.75 is
 * `0.74996`, never `0.75`.
 */
export function figureBeside(value: number, limit: number): string {
  for (let digits = 4; digits < 15; digits += 1) {
    const text = figure(value, digits);
    if (value === limit || Number(text.replaceAll(',', '')) !== limit) return text;
  }
  return String(value);
}

/** `1 gate`, `3 gates`, `1,204 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function grouped(whole: number): string {
  return Math.abs(whole) >= 1e15 ? whole.toExponential(3) : String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `toPrecision` switches to `7.1e-7` below a millionth; above it keeps trailing zeros, which align columns. */
function plain(text: string): string {
  return text.includes('e') ? Number(text).toExponential() : text;
}
