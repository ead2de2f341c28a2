import { expect, test } from 'vitest';
import { looksEnglish } from '../../../src/import/looksEnglish.ts';

test.each([
  [
    'The storm came ashore near Pensacola on Friday, and thousands of homes along the coast were without power until the evening, the company said.',
    true,
  ],
  [
    'Der Sturm traf am Freitag bei Pensacola auf die Küste, und Tausende Häuser waren bis zum Abend ohne Strom, wie das Unternehmen am Samstag mitteilte.',
    false,
  ],
  [
    'La tempête a touché terre vendredi près de Pensacola, et des milliers de foyers ont été privés de courant jusqu’au soir, a annoncé la société.',
    false,
  ],
  [
    'В пятницу шторм обрушился на побережье у Пенсаколы, и тысячи домов до самого вечера оставались без света, сообщила вчера компания, и дороги были закрыты.',
    false,
  ],
  ['Oslo Bergen Tromsø', true],
])('“%.30s…”', (text, isEnglish) => expect(looksEnglish(text)).toBe(isEnglish));
