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
  // News names a place every two hundred characters or so; most sentences name none.
  'The vote was put off twice because the two sides could not agree on who should sit at the head of the table.',
  'Nobody answered the door, and a neighbour said that the family had left early in the morning with two suitcases.',
  'A spokesman for the company said that the fault had been found and that service would be back within the hour.',
  'The report, which runs to {number} pages, says that the warnings were clear and that they were not read in time.',
  'She had worked there for {number} years, first at the counter and later in the office on the second floor.',
  'Tickets will be sold from Thursday, and those who bought one for the first night may use it on the second.',
  'It was the third time this season that the team had come back from two goals down, and the coach was not amused.',
  'Doctors advise people to drink enough, to stay indoors around noon and to look in on those who live alone.',
  'The judge set the next hearing for the second week of October and told both lawyers to bring fewer boxes.',
  '“It is not a question of money,” the minister said, “but of trust, and trust cannot be bought in a shop.”',
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
