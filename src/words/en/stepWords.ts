/** What the bar says that steps through the story. */
export const stepWords = {
  begin: 'Step through the story',
  label: 'Steps through the story',
  kind: 'Stop at',
  kinds: { mentions: 'Mentions', literal: 'Where it happens', places: 'Places' },
  previous: 'Previous stop (K)',
  next: 'Next stop (J)',
  line: 'Line',
  lineHint: 'A line on the map joins where it happens, in reading order',
  end: 'Stop stepping',
  nth: (n: number, of: number) => `${n.toLocaleString('en')} of ${of.toLocaleString('en')}`,
  total: (of: number) => `${of.toLocaleString('en')} ${of === 1 ? 'stop' : 'stops'}`,
  none: 'Nothing to stop at',
} as const;
