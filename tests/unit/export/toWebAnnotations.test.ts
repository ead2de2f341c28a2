import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { codePointOffsets } from '../../../src/export/codePointOffsets.ts';
import { exporters } from '../../../src/export/exporters.ts';
import { toWebAnnotations } from '../../../src/export/toWebAnnotations.ts';
import { sample } from '../stories.ts';
import { awkward } from './awkward.ts';

const PURPOSE = { enum: ['identifying', 'describing', 'classifying', 'commenting'] };
const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
});
const exactly = (value: unknown) => ({ const: value });
const text = { type: 'string' };
const address = { type: 'string', format: 'uri-reference' };

/** The Web Annotation Data Model, as far as annotations of text go: sections 3.1, 3.2, 4.2.4, 4.2.5, 5.2. */
const ANNOTATION_PAGE = object(['@context', 'id', 'type', 'items'], {
  '@context': exactly('http://www.w3.org/ns/anno.jsonld'),
  id: address,
  type: exactly('AnnotationPage'),
  partOf: object(['id', 'type', 'total'], {
    id: address,
    type: exactly('AnnotationCollection'),
    total: { type: 'integer' },
  }),
  startIndex: { type: 'integer', minimum: 0 },
  items: {
    type: 'array',
    items: object(['id', 'type', 'target'], {
      id: address,
      type: exactly('Annotation'),
      motivation: PURPOSE,
      body: {
        type: 'array',
        items: {
          oneOf: [
            object(['type', 'source'], {
              type: exactly('SpecificResource'),
              purpose: PURPOSE,
              source: address,
            }),
            object(['type', 'value'], {
              type: exactly('TextualBody'),
              purpose: PURPOSE,
              value: text,
              format: text,
            }),
          ],
        },
      },
      target: object(['source', 'selector'], {
        type: exactly('SpecificResource'),
        source: address,
        selector: {
          type: 'array',
          items: [
            object(['type', 'exact'], {
              type: exactly('TextQuoteSelector'),
              exact: text,
              prefix: text,
              suffix: text,
            }),
            object(['type', 'start', 'end'], {
              type: exactly('TextPositionSelector'),
              start: { type: 'integer', minimum: 0 },
              end: { type: 'integer', minimum: 1 },
            }),
          ],
          additionalItems: false,
        },
      }),
    }),
  },
});

const isReference = (value: string) => !/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/.test(value) && !/#.*#/.test(value);

test('is a page of Web Annotations', () => {
  const ajv = new Ajv({ strict: false, formats: { 'uri-reference': isReference } });
  const validate = ajv.compile(ANNOTATION_PAGE);
  for (const story of [sample(), awkward]) {
    validate(JSON.parse(exporters.annotations.write(story)));
    expect(validate.errors).toBe(null);
  }
});

test('counts code points, where the story counts UTF-16 units', () => {
  const points = [...awkward.text];
  const { items } = toWebAnnotations(awkward);
  const quotes = items.map(({ target }) => {
    const [, position] = target.selector;
    return points.slice(position.start, position.end).join('');
  });
  expect(quotes).toEqual(awkward.mentions.map(({ quote }) => quote));
  const [first] = items;
  expect(first?.target.selector[1]).not.toMatchObject({ start: awkward.mentions[0]?.start });
});

test('quotes with what stands before and after, and splits no character', () => {
  for (const [i, { target }] of toWebAnnotations(awkward).items.entries()) {
    const [quote] = target.selector;
    const { start = 0, end = 0 } = awkward.mentions[i] ?? {};
    expect(awkward.text.slice(0, start).endsWith(quote.prefix)).toBe(true);
    expect(awkward.text.slice(end).startsWith(quote.suffix)).toBe(true);
    expect(quote.prefix + quote.suffix).not.toMatch(/[\u{d800}-\u{dfff}]/u);
  }
  const text = `${'🔥'.repeat(40)}xParisy${'🔥'.repeat(40)}`;
  const mention = {
    id: 'm',
    start: 81,
    end: 86,
    quote: 'Paris',
    place: 'paris',
    role: 'literal',
    confidence: 1,
  } as const;
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }] as const;
  const [only] = toWebAnnotations(sample({ text, blocks, mentions: [mention] })).items;
  expect(only?.target.selector[0]).toEqual({
    type: 'TextQuoteSelector',
    exact: 'Paris',
    prefix: `${'🔥'.repeat(15)}x`,
    suffix: `y${'🔥'.repeat(15)}`,
  });
});

test('says which place is meant, by its gazetteer where it can', () => {
  const bodies = toWebAnnotations(awkward).items.map(({ body }) =>
    body.map((part) => ('source' in part ? part.source : part.value)),
  );
  expect(bodies).toEqual([
    ['http://www.wikidata.org/entity/Q3805', 'عمّان', 'literal'],
    ['#place=bar', '"Tom & Jerry’s" <Bar>', 'literal'],
    ['#place=taveuni', 'Taveuni', 'literal'],
    ['#place=sum', '=1+1', 'embedded'],
    ['https://sws.geonames.org/248816/', 'Jordan', 'demonym'],
    ['literal'],
    ['https://sws.geonames.org/248816/', 'Jordan', 'metonym'],
  ]);
});

test('is about the article at its address, else about story.json', () => {
  const sources = (story: typeof awkward) => toWebAnnotations(story).items.map(({ target }) => target.source);
  expect(new Set(sources(awkward))).toEqual(new Set(['https://example.org/a?b=1&c=%222%22']));
  expect(new Set(sources(sample()))).toEqual(new Set(['story.json']));
});

test('codePointOffsets counts the code points before each unit', () => {
  expect([...codePointOffsets('a🔥b\u{d800}')]).toEqual([0, 1, 2, 2, 3, 4]);
  expect([...codePointOffsets('')]).toEqual([0]);
});
