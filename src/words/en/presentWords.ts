/** What a presentation of the story says. */
export const presentWords = {
  present: 'Present',
  label: 'Presentation',
  progress: 'How far the presentation has come',
  previous: 'Previous slide',
  next: 'Next slide',
  end: 'End',
  nth: (n: number, of: number) => `${n.toLocaleString('en')} of ${of.toLocaleString('en')}`,
} as const;
