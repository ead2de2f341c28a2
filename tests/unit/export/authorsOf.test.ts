import { expect, test } from 'vitest';
import { authorsOf } from '../../../src/export/authorsOf.ts';

test.each([
  ['Jane Doe', { '@type': 'Person', name: 'Jane Doe' }],
  ['By Jane Doe', { '@type': 'Person', name: 'Jane Doe' }],
  ['Agence France-Presse', { '@type': 'Organization', name: 'Agence France-Presse' }],
  ['Wherein', { '@type': 'Organization', name: 'Wherein' }],
  [
    'Jane Doe, John Roe and Reuters',
    [
      { '@type': 'Person', name: 'Jane Doe' },
      { '@type': 'Person', name: 'John Roe' },
      { '@type': 'Organization', name: 'Reuters' },
    ],
  ],
])('%s', (byline, authors) => {
  expect(authorsOf(byline)).toEqual(authors);
});
