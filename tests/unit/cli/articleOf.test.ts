import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../src/cli/articleOf.ts';

describe('articleOf', () => {
  test('leaves a text as it is, but for its edges and line ends', () => {
    expect(articleOf('\uFEFFA < B\r\n\r\nC & D\n', 'a.txt')).toEqual({ text: 'A < B\n\nC & D' });
  });

  test('takes the article out of a page', () => {
    const html =
      '<html><head><title>T &amp; U</title><style>p{}</style></head><body><nav>Menu</nav><article><h1>T</h1>\n<p>One\ntwo <a href="x">three</a>.</p><p>Caf&#233; &#x2014; &rsquo;</p><!-- no --></article></body></html>';
    expect(articleOf(html, '-')).toEqual({ title: 'T & U', text: 'T\n\nOne two three.\n\nCafé — ’' });
  });

  test('takes the marks out of Markdown', () => {
    const markdown =
      '---\nx: 1\n---\n# Title #\n\nSome **bold** and *fine* [link](u) ![image](i).\n\n- item\n\n> quote\n';
    expect(articleOf(markdown, 'a.md')).toEqual({
      title: 'Title',
      text: 'Title\n\nSome bold and fine link image.\n\nitem\n\nquote',
    });
  });
});
