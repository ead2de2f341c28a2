import { expect, test } from 'vitest';
import { safeHref } from '../../../src/story/safeHref.ts';

test('web addresses are links', () => {
  expect(safeHref('https://example.org/a?b#c')).toBe('https://example.org/a?b#c');
  expect(safeHref('http://example.org')).toBe('http://example.org/');
});

test('nothing else is', () => {
  for (const address of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'no',
    '',
    undefined,
  ]) {
    expect(safeHref(address)).toBeNull();
  }
});
