import { expect, test } from 'vitest';
import { answerImport } from '../../../src/worker/answerImport.ts';
import type { WorkerLike } from '../../../src/worker/createWorker.ts';
import { importApart } from '../../../src/worker/importApart.ts';
import type { ImportRequest } from '../../../src/worker/importMessages.ts';

/** A worker in this thread: what crosses is copied, as between threads. */
function apart({ isBroken = false } = {}) {
  const hear = new Map<string, (event: { data: unknown }) => void>();
  const seen = { ended: 0 };
  const worker: WorkerLike = {
    postMessage: (message) => {
      const request = structuredClone(message) as ImportRequest;
      queueMicrotask(() => {
        if (isBroken) hear.get('error')?.({ data: null });
        else answerImport(request).then((answer) => hear.get('message')?.({ data: structuredClone(answer) }));
      });
    },
    terminate: () => {
      seen.ended++;
    },
    addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
      hear.set(type, listener);
    },
  };
  return { seen, create: () => worker };
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('a text, a page, a part of one and a file are read apart, and the worker ends', async () => {
  const { seen, create } = apart();
  const text = await importApart({ type: 'text', content: 'Rain\n\nIt rained in Oslo.' }, create);
  expect(text).toMatchObject({ type: 'article', article: { title: 'Rain' } });
  const page = '<!doctype html><title>Snow</title><article><p>It snowed in Bergen.</p></article>';
  expect(await importApart({ type: 'page', content: page }, create)).toMatchObject({
    article: { title: 'Snow', text: 'Snow\n\nIt snowed in Bergen.' },
  });
  expect(
    await importApart({ type: 'rich', content: '<h1>Hail</h1><p>It hailed in Molde.</p>' }, create),
  ).toMatchObject({ article: { blocks: [{ kind: 'heading' }, { kind: 'paragraph' }] } });
  expect(
    await importApart({ type: 'file', name: 'fog.txt', bytes: bytes('Fog in Vardø.') }, create),
  ).toMatchObject({ encoding: { name: 'utf-8', guessed: false } });
  expect(seen.ended).toBe(4);
});

test('what is not taken is refused with its cause, and a worker that cannot run too', async () => {
  const { seen, create } = apart();
  const refused = importApart({ type: 'file', name: 'a.txt', bytes: bytes('') }, create);
  await expect(refused).rejects.toMatchObject({ name: 'Fault', code: 'import/empty-file' });
  await expect(importApart({ type: 'text', content: '' }, create)).rejects.toMatchObject({
    code: 'import/empty-file',
  });
  expect(seen.ended).toBe(2);
  const broken = apart({ isBroken: true });
  await expect(importApart({ type: 'text', content: 'Oslo' }, broken.create)).rejects.toMatchObject({
    code: 'import/reader-failed',
  });
  expect(broken.seen.ended).toBe(1);
});

test('what takes too long is given up, and the worker ends', async () => {
  const seen = { ended: 0 };
  const silent: WorkerLike = {
    postMessage: () => undefined,
    terminate: () => {
      seen.ended++;
    },
    addEventListener: () => undefined,
  };
  const waiting = importApart({ type: 'text', content: 'Oslo' }, () => silent, 20);
  await expect(waiting).rejects.toMatchObject({ code: 'import/too-slow' });
  expect(seen.ended).toBe(1);
});
