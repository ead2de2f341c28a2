import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

// Which folders of src a folder may import from. The arrows go one way.
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  story: ['text'],
  geo: [],
  fault: [],
  text: [],
  net: ['fault'],
  words: ['fault', 'story', 'edit'],
  controls: ['words'],
  gazetteer: ['fault', 'story', 'geo', 'text'],
  geoparse: ['gazetteer', 'fault', 'story', 'geo'],
  state: ['story', 'geo', 'edit', 'text'],
  edit: ['story', 'geo', 'text'],
  import: ['fault', 'story'],
  export: ['story', 'geo', 'words', 'text'],
  keep: ['fault', 'story', 'text'],
  offline: [],
  map: ['fault', 'net', 'state', 'story', 'geo', 'words', 'controls', 'text'],
  panels: ['state', 'edit', 'story', 'geo', 'words', 'controls', 'text'],
  worker: ['text', 'fault', 'net', 'geoparse', 'gazetteer', 'import', 'story', 'geo', 'words'],
  app: [
    'fault',
    'net',
    'map',
    'panels',
    'state',
    'edit',
    'import',
    'export',
    'keep',
    'story',
    'geo',
    'worker',
    'words',
    'controls',
    'embed',
    'text',
  ],
  embed: ['story', 'words'],
  cli: ['fault', 'words', 'geoparse', 'gazetteer', 'import', 'export', 'map', 'story', 'geo'],
};

// Which rooms of src/geoparse a room may import from: the stages, and what they stand on. geoparse.ts tells the story.
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  model: [],
  reading: ['lexicon', 'model'],
  spans: ['reading', 'lexicon'],
  resolve: ['reading', 'lexicon', 'model'],
  role: ['reading', 'lexicon', 'model'],
  recognise: ['resolve', 'reading', 'lexicon', 'model'],
  answer: ['resolve', 'reading', 'model'],
  'geoparse.ts': ['answer', 'recognise', 'role', 'resolve', 'spans', 'reading', 'lexicon', 'model'],
  explain: ['geoparse.ts', 'answer', 'recognise', 'role', 'resolve', 'spans', 'reading', 'model'],
};

// The only folder that may import a package.
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['map'],
  react: ['app', 'panels', 'map', 'controls'],
  yaml: ['story'],
  idb: ['keep'],
  '@mozilla/readability': ['import'],
  linkedom: ['import'],
  diff: ['edit'],
  eld: ['import'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(join('src', file), 'utf8');
  const targets = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => target ?? '');
  return targets.map((to) => ({
    from: file,
    to: to.startsWith('.') ? relative('src', join('src', dirname(file), to)) : to,
  }));
});

const folder = (file: string) => file.split('/')[0] ?? '';
const isFile = (target: string) => files.includes(target);

test('every folder is known', () => {
  expect(Object.keys(ARROWS)).toEqual(expect.arrayContaining([...new Set(files.map(folder))]));
});

test('every arrow between folders is one that the design draws', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      isFile(to) && folder(from) !== folder(to) && !ARROWS[folder(from)]?.includes(folder(to)),
  );
  expect(wrong).toEqual([]);
});

test('every arrow between the rooms of the geoparser is one that the design draws', () => {
  const room = (file: string) => (folder(file) === 'geoparse' ? file.split('/')[1] : undefined);
  const inner = imports.flatMap(({ from, to }) => {
    const [here, there] = [room(from), room(to)];
    return isFile(to) && here && there && here !== there ? [`${here} → ${there}`] : [];
  });
  const drawn = Object.entries(ROOMS).flatMap(([here, rooms]) => rooms.map((there) => `${here} → ${there}`));
  expect(inner.length).toBeGreaterThan(50);
  expect([...new Set(inner)].filter((arrow) => !drawn.includes(arrow))).toEqual([]);
  // An arrow that nobody uses any more is taken out of the drawing.
  expect(drawn.filter((arrow) => !inner.includes(arrow))).toEqual([]);
  expect(new Set(files.map(room).filter(Boolean))).toEqual(new Set(Object.keys(ROOMS)));
});

test('no files import each other in a cycle', () => {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) if (isFile(to)) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of targets.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  expect(files.map((file) => visit(file, [])).filter(Boolean)).toEqual([]);
});

test('packages stay in the folders that own them', () => {
  const wrong = imports.filter(({ from, to }) =>
    Object.entries(OWNERS).some(
      ([name, owners]) => (to === name || to.startsWith(`${name}/`)) && !owners.includes(folder(from)),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the arrows were read', () => {
  expect(imports.filter(({ to }) => isFile(to)).length).toBeGreaterThan(50);
});
