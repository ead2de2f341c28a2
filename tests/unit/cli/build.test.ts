import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
      streets: null,
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

  test('of a live one every page is whole at every moment, and an interrupted one is finished by the next', async () => {
    const root = folder();
    const pageFor = (asset: string) => `${PAGE}<script src="assets/${asset}"></script>`;
    await writeSite(
      root,
      new Map([
        ['story.json', '{}'],
        ['assets/old.js', '1'],
        ['index.html', pageFor('old.js')],
      ]),
      false,
    );
    const isWhole = () => {
      const page = readFileSync(join(root, 'index.html'), 'utf8');
      return existsSync(join(root, /src="(.*?)"/.exec(page)?.[1] ?? ''));
    };
    const seen: boolean[] = [];
    // Ends half way, as a full disk would, and looks at the site before each file.
    const next = new Map<string, string>([
      ['index.html', pageFor('new.js')],
      ['story.json', '{"a":1}'],
      ['assets/new.js', '2'],
    ]);
    const ending = new Map(next);
    ending.set('assets/\0.js', 'no such name');
    await expect(writeSite(root, ending, false)).rejects.toThrow();
    seen.push(isWhole());
    expect(readFileSync(join(root, 'index.html'), 'utf8')).toContain('old.js');
    await writeSite(root, next, false);
    seen.push(isWhole());
    expect(seen).toEqual([true, true]);
    expect(readdirSync(root).sort()).toEqual(['assets', 'index.html', 'story.json']);
    expect(readdirSync(join(root, 'assets'))).toEqual(['new.js']);
  });

  test('whose first building was interrupted is built again', async () => {
    const root = join(folder(), 'site');
    const ending = new Map([
      ['assets/a.js', '1'],
      ['assets/\0.js', 'no such name'],
      ['index.html', PAGE],
    ]);
    await expect(writeSite(root, ending, false)).rejects.toThrow();
    expect(existsSync(join(root, 'index.html'))).toBe(false);
    await writeSite(root, site(), false);
    expect(readdirSync(root).sort()).toEqual(['assets', 'index.html', 'story.json']);
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
