const PLACES =
  'Baghdad,Mosul,Paris,Texas,Lyon,Nairobi,Springfield,Illinois,Georgia,Tbilisi,Moscow,Idaho,Lagos,Berlin,Kyiv,Lima,Quito,Ohio,Athens,Oxford,Denver,Seoul,Tokyo,Harris County,New York,South Africa,Mexico City,Lake Erie'.split(
    ',',
  );
const PEOPLE =
  'John Miller,Mary Stone,Ahmed Hassan,Li Wei,Anna Kovacs,Mr. Lancaster,Dr. Paula Reyes,Sen. Joan Hart'.split(
    ',',
  );
const SENTENCES = [
  'Police in {place} said on Monday that {number} people had been hurt when a bus left the road near {place}.',
  '{person}, {number}, of {place}, {place}, told the court that he had never been to {place}.',
  'The {place} Police Department is looking for a man who was last seen on {place} Street.',
  'Prices have risen for the third month in a row, and nobody expects them to fall before the summer.',
  '“We did what we could,” {person} said. “It was not enough.”',
  'Officials from {place} and {place} will meet again in {place} to talk about water, power and the border.',
  'Farmers north of {place} have waited for rain since March, and the river is lower than anyone remembers.',
  'The company, which makes parts for cars, will close its plant and move {number} jobs to {place}.',
];

/** Made-up news of about this many UTF-16 units; the same seed gives the same text. */
export function newsText(seed: number, length: number): string {
  let state = (seed + 1) * 2_654_435_761;
  const pick = <Item>(items: readonly Item[]): Item | undefined => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)];
  };
  let text = '';
  for (let sentence = 1; text.length < length; sentence++) {
    const pattern = pick(SENTENCES) ?? '';
    text += pattern
      .replace(/\{place\}/g, () => pick(PLACES) ?? '')
      .replace(/\{person\}/g, () => pick(PEOPLE) ?? '')
      .replace(/\{number\}/g, () => String(pick([12, 34, 56, 71]) ?? 0));
    text += sentence % 4 === 0 ? '\n\n' : ' ';
  }
  return text.slice(0, length);
}
