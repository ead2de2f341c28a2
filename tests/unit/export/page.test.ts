import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { descriptionOf } from '../../../src/export/descriptionOf.ts';
import { fillPage } from '../../../src/export/fillPage.ts';
import { headOf } from '../../../src/export/headOf.ts';
import { singleFile } from '../../../src/export/singleFile.ts';
import { toJsonLd } from '../../../src/export/toJsonLd.ts';
import { toOEmbed } from '../../../src/export/toOEmbed.ts';
import { unscripted } from '../../../src/export/unscripted.ts';
import { fileName } from '../../../src/story/fileName.ts';
import type { Story } from '../../../src/story/types.ts';
import { base64 } from '../../../src/text/base64.ts';
import { anyStory, sample } from '../stories.ts';
import { awkward } from './awkward.ts';

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"><!--head--><title>Wherein</title><!--/head--></head><body><div id="root"></div><!--body--><!--/body--><script type="module">1</script></body></html>';
const parts = { basemap: new Uint8Array([1, 2, 255]), index: { areas: {} }, picture: '<svg></svg>' };
const documentOf = (html: string) => parseHTML(html).document;
const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

describe('a page', () => {
  test('is filled where it has room for a story, whatever the content', () => {
    expect(fillPage(PAGE, { head: '$&$1', body: '$`' })).toBe(
      PAGE.replace('<!--head--><title>Wherein</title><!--/head-->', () => '$&$1').replace(
        '<!--body--><!--/body-->',
        () => '$`',
      ),
    );
    expect(() => fillPage('<html></html>', { head: '', body: '' })).toThrow('not one of Wherein');
  });

  test('says in its head what its story is, escaped', () => {
    const picture = { href: 'https://example.org/a"b.png', width: 1200, height: 630, alt: '<alt>' };
    const head = headOf(awkward, {
      url: 'https://example.org/story/',
      picture,
      oembed: 'oembed.json',
      settings: { story: 'story.json' },
    });
    const document = documentOf(`<html><head>${head}</head><body></body></html>`);
    expect(document.title).toBe(awkward.title);
    expect(meta(document, 'og:title')).toBe(awkward.title);
    expect(meta(document, 'og:image')).toBe(picture.href);
    expect(meta(document, 'og:image:alt')).toBe('<alt>');
    expect(meta(document, 'author')).toBe(awkward.byline);
    expect(meta(document, 'wherein-story')).toBe('story.json');
    expect(meta(document, 'description')).toBe(descriptionOf(awkward));
    expect(document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
      'oembed.json',
    );
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map((script) => JSON.parse(script.textContent ?? ''))).toEqual([
      { ...toJsonLd(awkward), url: 'https://example.org/story/', image: picture.href },
    ]);
  });

  test('describes a story by its beginning, in one short line', () => {
    expect(descriptionOf(sample())).toBe('Paris is not Texas. Gen. Roy saw Paris.');
    const long: Story = { ...sample(), text: 'word, '.repeat(90), mentions: [] };
    const line = descriptionOf({ ...long, blocks: [{ kind: 'paragraph', start: 0, end: 540 }] });
    expect(line).toMatch(/^word, .*word…$/);
    expect(line.length).toBeLessThanOrEqual(201);
    expect(descriptionOf({ ...sample(), text: '', blocks: [], mentions: [] })).toBe('Two towns');
  });

  test('gives readers without script the article, the picture and the places', () => {
    const document = documentOf(
      `<body>${unscripted(awkward, '<img src="a.png">').replaceAll('noscript', 'div')}</body>`,
    );
    expect(document.querySelector('h1')?.textContent).toBe(awkward.title);
    expect(document.querySelector('figure img')).not.toBeNull();
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(document.querySelector('article')?.textContent).toContain('</script><script>alert(1)</script>');
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toContain(
      '"Tom & Jerry’s" <Bar>',
    );
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/a?b=1&c=%222%22',
      'http://www.wikidata.org/entity/Q3805',
      'https://sws.geonames.org/248816/',
    ]);
  });
});

describe('a page in one file', () => {
  test('carries story and map so that they come out as they went in, for any story', () => {
    fc.assert(
      fc.property(fc.oneof(anyStory, fc.constant(awkward)), fc.string(), (story, extra) => {
        const told = {
          ...story,
          title: `${story.title}${extra}</title></noscript></script><!--<script>\u2028`,
        };
        const document = documentOf(singleFile(PAGE, told, parts));
        const scripts = [...document.querySelectorAll('script')];
        expect(scripts.map((script) => script.getAttribute('type'))).toEqual([
          'application/ld+json',
          'application/json',
          'application/json',
          'module',
        ]);
        expect(JSON.parse(document.getElementById('wherein-story')?.textContent ?? '')).toEqual(told);
      }),
      { numRuns: 40 },
    );
    const document = documentOf(singleFile(PAGE, awkward, parts));
    expect(JSON.parse(document.getElementById('wherein-map')?.textContent ?? '')).toEqual({
      areas: {},
      basemap: 'AQL/',
    });
  });

  test('writes bytes as Base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70_000 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
      { numRuns: 30 },
    );
  });
});

test('an oEmbed answer is a frame, with the story’s title escaped twice over', () => {
  const thumbnail = { href: 'https://example.org/p.png', width: 1200, height: 630 };
  const site = 'https://example.org/s/';
  const answer = toOEmbed(awkward, { embed: `${site}embed.html?a=1&b="2"`, site, thumbnail });
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_name: 'example.org',
    thumbnail_url: thumbnail.href,
  });
  const frame = documentOf(`<body>${answer.html}</body>`).querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(`${site}embed.html?a=1&b="2"`);
  expect(frame?.getAttribute('title')).toBe(awkward.title);
  expect(Number(frame?.getAttribute('width'))).toBe(answer.width);
});

describe('a file name', () => {
  test.each([
    ['US drone kills militia commander in Baghdad', 'us-drone-kills-militia-commander-in-baghdad.kml'],
    ['../../etc/passwd', 'etc-passwd.kml'],
    ['عمّان & “Köln”', 'عمّان-köln.kml'],
    ['CON', 'story.kml'],
    ['…', 'story.kml'],
  ])('of %j is %j', (title, name) => {
    expect(fileName(title, 'kml')).toBe(name);
  });

  test('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const name = fileName(title, 'csv');
        expect(name).toMatch(/^[\p{L}\p{N}\p{M}][\p{L}\p{M}\p{N}-]*\.csv$/u);
        expect([...name].length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
