/** Names of files in a bundle: lower-case letters, digits, `.`, `_` and `-`, none of the last three but `_` in front. */
const PLAIN = /[a-z0-9.-]/;

/**
 * Any relative path as one that every store takes, told apart from every other: a byte that is not plain becomes `_` and
 * two hex digits. `Model/vocab.txt` is `_4dodel/vocab.txt`.
 */
export function bundleName(path: string): string {
  return path.split('/').map(partName).join('/');
}

/** The path behind a name that `bundleName` gave. */
export function originalName(name: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < name.length; at++) {
    const coded = name[at] === '_';
    bytes.push(coded ? Number.parseInt(name.slice(at + 1, at + 3), 16) : name.charCodeAt(at));
    if (coded) at += 2;
  }
  return Buffer.from(bytes).toString('utf8');
}

function partName(part: string): string {
  const bytes = [...Buffer.from(part, 'utf8')];
  return bytes
    .map((byte, i) => {
      const char = String.fromCharCode(byte);
      const plain = PLAIN.test(char) && !(i === 0 && (char === '.' || char === '-'));
      return plain ? char : `_${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}
