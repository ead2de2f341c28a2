import { readFileSync } from 'node:fs';
import type { Story } from '../../src/story/types.ts';
import { expect, type Reader, test } from './support/page.ts';
import { type Host, plainFiles, serve, withBasemap } from './support/serve.ts';

const hosts: Host[] = [];
test.afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

async function hosted(...given: Parameters<typeof serve>): Promise<string> {
  const host = await serve(...given);
  hosts.push(host);
  return host.origin;
}

/** A story that names each place once, at a point. */
function storyOf(points: readonly (readonly [number, number])[]): Story {
  const names = points.map((_, i) => `Place${i}`);
  let at = 0;
  return {
    version: 2,
    title: 'A test of places',
    lang: 'en',
    text: names.join(' '),
    blocks: [{ kind: 'paragraph', start: 0, end: names.join(' ').length }],
    places: points.map(([lng, lat], i) => ({
      id: `p${i}`,
      name: `Place${i}`,
      kind: 'city',
      point: [lng, lat],
      certainty: 'certain',
    })),
    mentions: names.map((quote, i) => {
      const start = at;
      at += quote.length + 1;
      return {
        id: `m${i}`,
        start,
        end: start + quote.length,
        quote,
        place: `p${i}`,
        role: 'literal',
        confidence: 1,
      };
    }),
  };
}

const storyHost = (story: Story) => hosted((_, response) => response.end(JSON.stringify(story)));

test('a host that refuses ranges is read whole', async ({ reader, page }) => {
  const origin = await hosted(plainFiles);
  await page.goto(`${origin}/#place=middle-east`);
  await reader.clickMap(56, 31);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Iran/);
});

for (const [name, change] of Object.entries({
  'cut short': (bytes: Buffer) => bytes.subarray(0, 50_000),
  'something else': () => Buffer.from('<!doctype html>'),
  empty: () => Buffer.alloc(0),
})) {
  test(`a basemap that is ${name} is told, and the story's marks and all the rest work`, async ({
    reader,
    page,
  }) => {
    const origin = await hosted(withBasemap(change));
    await page.goto(`${origin}/`);
    await expect(reader.map.getByRole('status')).toContainText('basemap');
    await reader.clickMap(44.4009, 33.3406);
    await expect(reader.selectedPlace()).toHaveAccessibleName(/^Baghdad/);
  });
}

test('a story across the antimeridian is framed the short way round', async ({ reader, page }) => {
  const origin = await storyHost(
    storyOf([
      [178.4, -18.1],
      [-175.2, -21.1],
      [179.9, -16.5],
    ]),
  );
  await page.goto(`/?story=${origin}`);
  const [lng = 0, , zoom = 0] = (await reader.camera()).split(',').map(Number);
  expect(Math.abs(((lng + 360) % 360) - 181.6)).toBeLessThan(3);
  expect(zoom).toBeGreaterThan(3);
  await reader.place('Place1').click();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Place1/);
});

test('300 places in one city: a group is opened by a click, and a place within one is selected by its name', async ({
  reader,
  page,
}) => {
  const points = Array.from(
    { length: 300 },
    (_, i) => [44.3 + (i % 20) / 400, 33.3 + Math.floor(i / 20) / 400] as const,
  );
  const origin = await storyHost(storyOf(points));
  await page.goto(`/?story=${origin}`);
  const before = await reader.camera();
  await reader.clickMap(...(points[0] ?? [0, 0]));
  await expect.poll(() => reader.camera()).not.toBe(before);
  await reader.place('Place299').click();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Place299/);
});

test('the default story opens on its scene: street and headquarters stand in Baghdad, told in a line', async ({
  reader,
}) => {
  await reader.open();
  const zoom = Number((await reader.camera()).split(',')[2]);
  expect(zoom).toBeGreaterThan(8.5);
  await expect(reader.map.getByRole('button', { name: /^Popular Mobilisation headquarters/ })).toBeVisible();
  await reader.clickMap(44.437, 33.346);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Palestine Street/);
  // Once something is chosen, the line makes room.
  await expect(reader.map.getByRole('button', { name: /^Popular Mobilisation/ })).toHaveCount(0);
});

test('chips name what lies outside the map, and go there', async ({ reader }) => {
  await reader.open();
  await reader.mapAtRest();
  const chip = reader.map.getByRole('button', { name: /^Outside the map: United States, .*Washington/ });
  await expect(chip).toContainText('United States');
  await chip.click();
  await expect(chip).toHaveCount(0);
  await reader.showAll();
  await expect(reader.map.getByRole('button', { name: /^Outside the map/ })).toHaveCount(0);
});

test('an inset shows where the scene is, and nothing where the map says so itself', async ({ reader }) => {
  await reader.open();
  const inset = reader.map.getByRole('button', { name: 'Where this is: shows all places' });
  await expect(inset).toBeVisible();
  const before = await reader.camera();
  await inset.click();
  await expect.poll(() => reader.camera()).not.toBe(before);
});

test('a city counts what lies in it, and a click goes in', async ({ reader }) => {
  await reader.open('/#place=iran');
  const zoom = async () => Number((await reader.camera()).split(',')[2]);
  const before = await zoom();
  await reader.clickMap(44.4009, 33.3406);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Baghdad/);
  await expect.poll(zoom).toBeGreaterThan(before + 3);
  await reader.clickMap(44.437, 33.346);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Palestine Street/);
});

test('where the embedded map ends, streets are offered with the host that will be asked', async ({
  reader,
}) => {
  await reader.open();
  const chip = reader.map.getByRole('button', { name: 'Show streets from tiles.openfreemap.org' });
  await expect(chip).toBeVisible();
  await reader.showAll();
  await expect(chip).toHaveCount(0);
});

test('when the browser takes the graphics away a picture stands in and says so; given back, the map is back', async ({
  reader,
  page,
}) => {
  await reader.open();
  await reader.mapAtRest();
  const lose = await page.evaluateHandle(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  );
  await lose.evaluate((extension) => extension?.loseContext());
  await expect(reader.map.getByRole('status')).toContainText('stopped drawing the live map');
  await expect(reader.map.getByRole('img', { name: /^A map of/ })).toBeVisible();
  await reader.place('Syria').click();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Syria/);
  await lose.evaluate((extension) => extension?.restoreContext());
  await expect(reader.map.getByRole('img', { name: /^A map of/ })).toHaveCount(0);
  await expect(reader.map.getByRole('status')).toHaveCount(0);
  await reader.place('Iran').click();
  await reader.clickMap(56, 28);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Iran/);
});

test('places on one point fan out, and each can be clicked', async ({ reader, page }) => {
  const origin = await storyHost(
    storyOf([
      [44.4, 33.3],
      [44.4, 33.3],
      [44.4, 33.3],
    ]),
  );
  await page.goto(`/?story=${origin}`);
  const centre = await reader.pixel(44.4, 33.3);
  await page.mouse.click(centre.x, centre.y);
  await page.waitForTimeout(600);
  // The first mark of the fan stands above the point, by one mark's room.
  await page.mouse.click(centre.x, centre.y - 34);
  await expect(reader.selectedPlace()).toHaveCount(1);
});

test('the legend filters list and map', async ({ reader }) => {
  await reader.open();
  await reader.mapAtRest();
  await reader.map.getByRole('button', { name: 'Who is meant' }).click();
  await expect(reader.places.getByRole('listitem')).toHaveCount(7);
  await reader.map.getByRole('button', { name: 'Where it happens' }).click();
  await expect(reader.places.getByRole('listitem')).toHaveCount(8);
  await reader.map.getByRole('button', { name: 'Where it happens' }).click();
  await expect(reader.places.getByRole('listitem')).toHaveCount(12);
});

test('every control of the map is a labelled button, and does what it says', async ({ reader, page }) => {
  await reader.open();
  const zoom = async () => Number((await reader.camera()).split(',')[2]);
  const before = await zoom();
  await reader.map.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(zoom).toBeGreaterThan(before + 0.9);
  await reader.map.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(zoom).toBeLessThan(before + 0.1);
  await reader.place('Washington').click();
  await reader.mapMenu('Where it happens');
  await expect.poll(async () => Math.abs((await zoom()) - before)).toBeLessThan(0.01);
  await reader.mapMenu('Full screen');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('map');
  await expect(reader.map).toContainText('Natural Earth · GeoNames');
});

test.describe('streets from elsewhere', () => {
  const archive = readFileSync('public/data/basemap.pmtiles');
  const style = {
    version: 8,
    sources: { world: { type: 'geojson', data: 'world.json' } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#00ff00' } },
      { id: 'land', type: 'fill', source: 'world', paint: { 'fill-color': '#ff00ff' } },
    ],
  };
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [-20, -20],
        [80, -20],
        [80, 60],
        [-20, 60],
        [-20, -20],
      ],
    ],
  };

  async function show(reader: Reader, address: string) {
    await reader.mapMenu('Basemap');
    await reader.dialog('Basemap').getByRole('textbox').fill(address);
    await reader.dialog('Basemap').getByRole('button', { name: 'Show', exact: true }).click();
  }

  test('a style is shown under the story, whose marks stay on top and can be clicked', async ({ reader }) => {
    const origin = await hosted((request, response) => {
      response.end(JSON.stringify(request.url === '/style.json' ? style : square));
    });
    await reader.open();
    await reader.mapAtRest();
    await show(reader, `${origin}/style.json`);
    await expect(reader.map).toContainText(`Map from ${new URL(origin).host}`);
    // The land of the style, magenta, under the wash of Iraq.
    await expect
      .poll(async () => (await reader.colourAt(44.47, 33.3)).map((value) => value > 200))
      .toEqual([true, false, true]);
    await reader.clickMap(44.4009, 33.3406);
    await expect(reader.selectedPlace()).toHaveAccessibleName(/^Baghdad/);
    await expect(reader.map.getByRole('status')).toHaveCount(0);
    await reader.mapMenu('Basemap');
    await reader
      .dialog('Basemap')
      .getByRole('button', { name: /^Built in/ })
      .click();
    await expect(reader.map).not.toContainText('Map from');
    await reader.place('Middle East').click();
    await reader.clickMap(56, 31);
    await expect(reader.selectedPlace()).toHaveAccessibleName(/^Iran/);
  });

  test('an archive is shown under the story', async ({ reader }) => {
    const origin = await hosted(({ headers, method }, response) => {
      response.setHeader('Access-Control-Allow-Headers', 'range');
      if (method === 'OPTIONS') return response.end();
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
      const part = archive.subarray(Number(from), Number(to) + 1);
      response.writeHead(206, {
        'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${archive.length}`,
      });
      return response.end(part);
    });
    await reader.open('/#place=iran');
    await reader.mapAtRest();
    await show(reader, `${origin}/world.pmtiles`);
    await expect(reader.map).toContainText(`Map from ${new URL(origin).host}`);
    await reader.clickMap(44.4009, 33.3406);
    await expect(reader.selectedPlace()).toHaveAccessibleName(/^Baghdad/);
  });

  for (const [name, answer, cause] of [
    ['fails', 'fail', 'it answered with error 500'],
    ['hangs', 'hang', 'it took too long to answer'],
    ['answers with rubbish', 'rubbish', 'what it sent is not JSON'],
    ['answers with no style', 'other', 'not a map style'],
    ['has a style and no tiles', 'tiles', ''],
  ] as const) {
    const tag = answer === 'fail' ? [] : '@rare';
    test(`a host that ${name} is told, and the embedded map is back with nothing lost`, { tag }, async ({
      reader,
    }) => {
      const origin = await hosted((request, response) => {
        if (answer === 'hang') return;
        if (answer === 'tiles' && request.url === '/style.json') response.end(JSON.stringify(style));
        else if (answer === 'fail' || answer === 'tiles') response.writeHead(500).end();
        else response.end(answer === 'rubbish' ? '\u0000\u0001{{' : '{"hello": 1}');
      });
      await reader.open('/#place=iran');
      await reader.mapAtRest();
      await show(reader, `${origin}/style.json`);
      await expect(reader.map.getByRole('status')).toContainText(
        `The streets from ${new URL(origin).host} cannot be shown`,
      );
      await expect(reader.map.getByRole('status')).toContainText(cause);
      await expect(reader.selectedPlace()).toHaveAccessibleName(/^Iran/);
      await reader.clickMap(44.4009, 33.3406);
      await expect(reader.selectedPlace()).toHaveAccessibleName(/^Baghdad/);
    });
  }

  test('what is no address of a map is refused', { tag: '@rare' }, async ({ reader }) => {
    await reader.open();
    await reader.mapAtRest();
    await show(reader, 'javascript:alert(1)');
    await expect(reader.dialog('Basemap').getByRole('alert')).toContainText(
      'That is not an address of a map.',
    );
  });
});
