import { readFileSync } from 'node:fs';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { hostPolicy, pagePolicy } from '../../../src/embed/policy.ts';
import { type Host, plainFiles, serve } from './serve.ts';

export { expect };

/** Keeps what the host page hears, as a newsroom's own script would. */
const RECORD = `window.heard = [];
addEventListener('message', ({ data }) => heard.push(data));
for (const name of ['wherein-ready', 'wherein-select', 'wherein-error'])
  document.addEventListener(name, ({ type, detail, target }) => heard.push({ type, ...detail, on: target.id }), true);`;

declare global {
  interface Window {
    heard: unknown[];
  }
}

/** A newsroom's page on one origin, and Wherein on another, both under their strict policies. */
export class EmbedHost {
  readonly page: Page;
  readonly wherein: string;
  readonly #host: Host;
  readonly #pages: Map<string, string>;

  constructor(page: Page, wherein: string, host: Host, pages: Map<string, string>) {
    this.page = page;
    this.wherein = wherein;
    this.#host = host;
    this.#pages = pages;
  }

  /** Opens a page of the newsroom in whose body some HTML stands. */
  async open(body: string): Promise<void> {
    this.#pages.set(
      '/news/',
      `<!doctype html><meta charset="utf-8"><title>News</title><script src="/record.js"></script>${body}`,
    );
    await this.page.goto(`${this.#host.origin}/news/`);
  }

  script(): string {
    return `<script src="${this.wherein}/embed.js"></script>`;
  }

  frame(n = 0): FrameLocator {
    return this.page.locator('iframe').nth(n).contentFrame();
  }

  /** Waits until the host page has heard a message or an event with these fields. */
  async hears(fields: unknown): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => window.heard)).toContainEqual(fields);
  }

  /** Posts a message to a frame, as a host page may. */
  async post(message: unknown, n = 0): Promise<void> {
    await this.page
      .locator('iframe')
      .nth(n)
      .evaluate(
        (frame, data) => frame instanceof HTMLIFrameElement && frame.contentWindow?.postMessage(data, '*'),
        message,
      );
  }
}

/** A test with a newsroom; it fails where any frame throws, or trespasses against a policy. */
export const test = base.extend<{ news: EmbedHost }>({
  news: async ({ page }, use) => {
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      // That a sandbox keeps windows shut is what the page itself tells the reader.
      if (message.type() === 'error' && !message.text().startsWith('Blocked opening'))
        troubles.push(message.text());
    });
    const pages = new Map<string, string>();
    const story = readFileSync('dist/stories/baghdad-strike.json');
    let wherein = '';
    const host = await serve((request, response) => {
      const html = pages.get(request.url ?? '');
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; img-src 'self' data:; script-src-elem 'self' ${wherein}/embed.js; ${hostPolicy(wherein)}`,
      );
      if (request.url === '/record.js') response.end(RECORD);
      else if (request.url === '/news/story.json') response.end(story);
      else if (html === undefined) response.writeHead(204).end();
      else response.setHeader('Content-Type', 'text/html').end(html);
    });
    const whereins = await serve((request, response) => {
      response.setHeader('Content-Security-Policy', pagePolicy(host.origin));
      plainFiles(request, response);
    });
    wherein = whereins.origin;
    await use(new EmbedHost(page, wherein, host, pages));
    host.close();
    whereins.close();
    expect(troubles).toEqual([]);
  },
});
