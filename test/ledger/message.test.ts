import { expect, it } from 'vitest';
import { formatMessage, parseMessage } from '../../src/ledger/message.ts';

it('is a line for people, a blank line, and JSON', () => {
  const text = formatMessage('Release\n 1.0.0 ', { b: 1, a: 'ü\n' });
  expect(text).toBe('Release 1.0.0\n\n{"a":"ü\\n","b":1}\n');
  expect(parseMessage(text)).toEqual({ line: 'Release 1.0.0', record: { a: 'ü\n', b: 1 } });
});

it.each(['Assigning stage prod to artifact churn', 'Two\n\nparagraphs', 'A\n\n{no json', 'A\n\n[1]', 'A\n\nnull', ''])(
  'takes %j for text',
  (message) => {
    expect(parseMessage(message)).toEqual({ line: message.split('\n')[0] });
  },
);

it('leaves a signature out', () => {
  const signed = `Release\n\n{"a":1}\n-----BEGIN PGP SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----\n`;
  expect(parseMessage(signed).record).toEqual({ a: 1 });
});
