import { expect, test } from 'vitest';
import { isWebAddress } from '../../../src/embed/isWebAddress.ts';

test.each([
  ['https://example.org/', true],
  ['http://127.0.0.1:4322/', true],
  ['../wherein/', true],
  ['//example.org/wherein', true],
  ['javascript:alert(1)', false],
  [' JavaScript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,<script>alert(1)</script>', false],
  ['blob:https://example.org/1', false],
  ['file:///etc/passwd', false],
  ['http://[', false],
])('%j: %s', (address, expected) => {
  expect(isWebAddress(address, 'https://host.example/page.html')).toBe(expected);
});

test('beside a page on the disk, a page on the disk is one', () => {
  expect(isWebAddress('wherein/', 'file:///home/me/page.html')).toBe(true);
});
