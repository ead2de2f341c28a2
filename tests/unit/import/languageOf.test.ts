import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../src/import/languageOf.ts';

test.each([
  ['en', 'Israel struck targets near Damascus overnight, Syrian state media said.'],
  ['en', 'Mayor says Rio de Janeiro and São Paulo will share the cost of the new railway.'],
  ['fr', 'Les pompiers ont maîtrisé un incendie dans le centre de Marseille lundi soir.'],
  ['de', 'In Köln brannte in der Nacht zum Montag ein Lagerhaus ab.'],
  ['es', 'El presidente viajó ayer a Buenos Aires para reunirse con los gobernadores.'],
  ['ru', 'В Москве прошёл сильный дождь.'],
  ['ar', 'قصفت الطائرات مواقع قرب دمشق فجر اليوم.'],
  ['he', 'רקטות נורו לעבר אשקלון הבוקר.'],
  ['ja', '東京で大きな地震がありました。'],
  ['ko', '서울에 폭설이 내렸다.'],
])('one sentence tells %s: %s', async (lang, sentence) => {
  expect(await languageOf(sentence)).toBe(lang);
});

test('a report tells its language, also where its names are of elsewhere', async () => {
  const story = JSON.parse(readFileSync('public/stories/baghdad-strike.json', 'utf8'));
  expect(await languageOf(story.text)).toBe('en');
  const french = 'Le ministre a quitté Baghdad pour Washington, où il doit rencontrer le président. '.repeat(
    30,
  );
  expect(await languageOf(french)).toBe('fr');
});

test('names and next to nothing tell none', async () => {
  for (const text of ['', '12 345', 'Smoke over Baghdad', 'Oslo Bergen Molde', '…—…'])
    expect(await languageOf(text)).toBeNull();
});
