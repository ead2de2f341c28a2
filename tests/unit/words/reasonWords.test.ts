import { expect, test } from 'vitest';
import { REASONS, type ReasonCode, reasonFor } from '../../../src/story/reasons.ts';
import { reasonText } from '../../../src/words/reasonWords.ts';

test('a reason is a sentence of what its code and arguments say', () => {
  const paris = reasonFor('named-with', { place: 'Texas', namesakes: 41, larger: 0 });
  expect(reasonText(paris)).toBe('named with Texas; largest of 41 with this name');
  expect(reasonText(reasonFor('by-name', { namesakes: 3, larger: 1 }))).toBe('one of 3 with this name');
  expect(reasonText(reasonFor('by-name', { namesakes: 1, larger: 0 }))).toBe('the only place of this name');
});

test.each(Object.keys(REASONS) as ReasonCode[])('%s has its words', (code) => {
  const args = Object.fromEntries(
    Object.entries(REASONS[code]).map(([name, type]) => [name, type === 'number' ? 7 : 'Somewhere']),
  );
  const text = reasonText({ code, args });
  expect(text).not.toBe('');
  expect(text).not.toContain('undefined');
  for (const value of Object.values(args)) if (typeof value === 'string') expect(text).toContain(value);
});

test('a code of a newer version, or one without its arguments, is told by its code alone', () => {
  expect(reasonText({ code: 'told-by-a-friend', args: {} })).toBe('told by a friend');
  expect(reasonText({ code: 'named-with', args: { place: 'Iraq' } })).toBe('named with');
  expect(reasonText({ code: 'constructor', args: {} })).toBe('constructor');
});
