import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFault } from '../../../src/fault/Fault.ts';
import { importFile } from '../../../src/import/importFile.ts';
import { messageOf } from '../../../src/words/faultWords.ts';

const FOLDER = 'tests/fixtures/import';
const names = readdirSync(join(FOLDER, 'input'));

/** What a file becomes, with each block's text beside it, so that the outputs read well. */
async function outcome(name: string) {
  try {
    const imported = await importFile(name, readFileSync(join(FOLDER, 'input', name)));
    if (imported.type === 'story') return imported;
    const { article, encoding } = imported;
    const { text, blocks, ...details } = article;
    return { ...details, encoding, blocks: blocks.map((b) => [b.kind, text.slice(b.start, b.end)]) };
  } catch (error) {
    if (!isFault(error, 'import')) throw error;
    return { code: error.code, message: messageOf(error) };
  }
}

test.each(names)('%s', async (name) => {
  const found = `${JSON.stringify(await outcome(name), null, 2)}\n`;
  await expect(found).toMatchFileSnapshot(join('../../fixtures/import/output', `${name}.json`));
});
