import { isFault } from '../fault/Fault.ts';
import { checkSize } from '../import/checkSize.ts';
import type { Encoding } from '../import/decodeBytes.ts';
import type { Imported } from '../import/Imported.ts';
import type { ImportedArticle } from '../import/ImportedArticle.ts';
import { importFile } from '../import/importFile.ts';
import { importHtml } from '../import/importHtml.ts';
import { importRichText } from '../import/importRichText.ts';
import { importText } from '../import/importText.ts';
import { withLanguage } from '../import/withLanguage.ts';
import type { ImportAnswer, ImportRequest } from './importMessages.ts';

const UNICODE: Encoding = { name: 'utf-8', guessed: false };

/** Reads what a stranger handed over. Never rejects for what it holds: what is wrong with it is the answer. */
export async function answerImport(request: ImportRequest): Promise<ImportAnswer> {
  try {
    return { type: 'imported', imported: await withLanguage(await read(request)) };
  } catch (cause) {
    if (isFault(cause)) return { type: 'refused', code: cause.code, args: cause.args };
    throw cause;
  }
}

async function read(request: ImportRequest): Promise<Imported> {
  if (request.type === 'file') return importFile(request.name, request.bytes);
  checkSize(request.content.length);
  return { type: 'article', article: articleIn(request), encoding: UNICODE };
}

function articleIn({ type, content }: Exclude<ImportRequest, { type: 'file' }>): ImportedArticle {
  switch (type) {
    case 'page':
      return importHtml(content);
    case 'rich':
      return importRichText(content);
    case 'text':
      return importText(content);
  }
}
