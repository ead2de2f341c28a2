import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseStoryText } from '../../src/story/parse.ts';
import { streetArchive } from '../unit/map/archive/streetArchive.ts';
import { newFolder } from './support/command.ts';

const build = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['dist/cli/wherein.js', 'build', ...args], { encoding: 'utf8' });

test('a plain article is geoparsed, and its site says what it lacks without an address', () => {
  const [folder, output] = [newFolder(), join(newFolder(), 'site')];
  const file = join(folder, 'article.md');
  writeFileSync(
    file,
    '# Floods in Lagos\n\nFloods hit Lagos on Monday, [officials](https://x.org) in Abuja said.\n',
  );
  const { status, stdout, stderr } = build(file, '-o', output);
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toContain('--url');
  const story = parseStoryText(readFileSync(join(output, 'story.json'), 'utf8'));
  expect(story.title).toBe('Floods in Lagos');
  expect(story.places.map(({ name }) => name)).toEqual(expect.arrayContaining(['Lagos', 'Abuja']));
  expect(existsSync(join(output, 'data/gazetteer.bin'))).toBe(false);
  expect(readdirSync(join(output, 'assets')).filter((name) => name.endsWith('.map'))).toEqual([]);
  expect(JSON.parse(readFileSync(join(output, 'oembed.json'), 'utf8')).thumbnail_url).toBe('preview.png');

  const again = build(file, '-o', output, '--gazetteer', '--url', 'https://example.org/lagos');
  expect([again.status, again.stderr]).toEqual([0, '']);
  expect(existsSync(join(output, 'data/gazetteer.bin'))).toBe(true);
  expect(existsSync(join(output, 'data/model-en.bin'))).toBe(true);
  const page = readFileSync(join(output, 'index.html'), 'utf8');
  expect(page).not.toContain('wherein-open');
  expect(page).toContain('<meta property="og:image" content="https://example.org/lagos/preview.png">');
});

for (const schema of ['protomaps', 'openmaptiles'] as const) {
  test(`streets in the schema of ${schema} go into the site and the page in one file, and ask nobody`, async ({
    page,
  }) => {
    const [folder, output] = [newFolder(), join(newFolder(), 'site')];
    writeFileSync(join(folder, 'streets.pmtiles'), streetArchive(schema));
    const args = ['stories/baghdad-strike.md', '-o', output, '--streets', join(folder, 'streets.pmtiles')];
    const { status, stderr } = build(...args);
    expect([status, stderr.split('\n')[0]]).toEqual([
      0,
      expect.stringMatching(/^wherein: \d+ tiles of streets/),
    ]);
    expect(readFileSync(join(output, 'index.html'), 'utf8')).toContain(
      '<meta name="wherein-streets" content="data/streets.pmtiles">',
    );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    await page.goto(`file://${join(output, 'exports/story.html')}`);
    const map = page.getByRole('region', { name: 'Map', exact: true });
    await expect(map).toContainText('© Test Streets');
    await expect(map.locator('[data-camera]')).toBeVisible();
    await expect(map.getByRole('button', { name: /^Show streets from/ })).toHaveCount(0);
    expect(new Set(asked)).toEqual(new Set(['file:', 'blob:']));
  });
}

test('an archive that holds no streets there is refused, and nothing is written', () => {
  const [folder, output] = [newFolder(), join(newFolder(), 'site')];
  const file = join(folder, 'streets.pmtiles');
  writeFileSync(file, streetArchive('protomaps', ['things']));
  const refused = build('stories/baghdad-strike.md', '-o', output, '--streets', file);
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('cannot take streets from')]);
  expect(existsSync(output)).toBe(false);
});

test('what cannot be built is refused by name, and nothing is written', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  const foreign = build('public/stories/baghdad-strike.json', '-o', folder);
  expect([foreign.status, foreign.stdout]).toEqual([1, '']);
  expect(foreign.stderr).toContain('--force');
  const story = join(newFolder(), 'story.json');
  writeFileSync(story, '{"version":1}');
  const bad = build(story, '-o', join(folder, 'site'));
  expect([bad.status, bad.stdout]).toEqual([1, '']);
  expect(bad.stderr).toContain('title');
  expect(readdirSync(folder)).toEqual(['mine.txt']);
  const wrong = build('a', 'b');
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toContain('usage: wherein build');
});
