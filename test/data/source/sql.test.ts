import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identifier, literal, literals } from '../../../src/data/source/sql.ts';
import { inFolder, tables } from '../../support/run.ts';

it('quotes any text so that the engine reads it back', async () => {
  await inFolder(async (folder) => {
    const session = await tables.open({ memoryLimitMb: 256, threads: 1, scratch: folder });
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !value.includes('\0'));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const [row] = await session.rows(
          `select ${literal(value)} as ${identifier(value)}, ${literals([value, 'b'])}[1] as "#2"`,
        );
        expect(Object.values(row ?? {})).toEqual([value, value]);
      }),
      { examples: [["'; drop table x; --"], ['a"b'], ["\\'"]] },
    );
    session.close();
  });
});
