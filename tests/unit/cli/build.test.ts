import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildArguments } from '../../../src/cli/buildOptions.ts';
import { UsageError } from '../../../src/cli/UsageError.ts';
import { writeSite } from '../../../src/cli/writeSite.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'wherein-site-'));
const PAGE = '<meta name="generator" content="Wherein" />';
const site = (more: [string, string][] = []) =>
  new Map([['index.html', PAGE], ['story.json', '{}'], ['assets/a.js', '1'], ...more]);

describe('the arguments of wherein build', () => {
  test('are a file, a folder and what is asked of it', () => {
    expect(buildArguments(['a.md', '-o', 'site', '--url', 'https://example.org/a/index.html#x'])).toEqual({
      file: 'a.md',
      output: 'site',
      url: 'https://example.org/a/',
      gazetteer: false,
      force: false,
    });
    expect(buildArguments(['-o', 's', '--url', 'http://example.org'])?.url).toBe('http://example.org/');
    expect(buildArguments(['--help'])).toBeNull();
  });

  test.each([[[]], [['a.md']], [['a', 'b', '-o', 's']], [['-o', 's', '--url', 'x']], [['-o', 's', '--no']]])(
    '%j are wrong',
    (args) => {
      expect(() => buildArguments(args)).toThrow(UsageError);
    },
  );
});

describe('a site', () => {
  test('is written into a folder that is not there, with its folders', async () => {
    const root = join(folder(), 'deep', 'site');
    await writeSite(root, site(), false);
    expect(readFileSync(join(root, 'assets/a.js'), 'utf8')).toBe('1');
  });

  test('replaces an earlier one, of which nothing stays that is not asked for', async () => {
    const root = folder();
    await writeSite(root, site([['exports/old.csv', '']]), false);
    writeFileSync(join(root, '.htaccess'), 'mine');
    await writeSite(root, site(), false);
    expect(existsSync(join(root, 'exports/old.csv'))).toBe(false);
    expect(readFileSync(join(root, '.htaccess'), 'utf8')).toBe('mine');
  });

  test.each([
    ['a file', { 'thesis.txt': 'mine' }],
    ['another page', { 'index.html': '<title>Mine</title>', 'story.json': '{}' }],
    ['a folder', { 'assets/mine.js': 'mine' }],
  ])('is not written where there is %s, unless that is asked for', async (_, files) => {
    const root = folder();
    mkdirSync(join(root, 'assets'), { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
    await expect(writeSite(root, site(), false)).rejects.toThrow('--force');
    expect(existsSync(join(root, 'assets/a.js'))).toBe(false);
    await writeSite(root, site(), true);
    expect(existsSync(join(root, 'assets/a.js'))).toBe(true);
    const [mine = ''] = Object.keys(files);
    expect(existsSync(join(root, mine))).toBe(true);
  });
});
