const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const languageName = (lang: string) => languages.of(lang) ?? 'another language';

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const of = (done: string, total: string | null) => (total === null ? done : `${done} of ${total}`);

/** How far the search for places is: fetching the gazetteer, in bytes, or reading the text, in UTF-16 units. */
type Progress =
  | { readonly stage: 'text'; readonly done?: number; readonly of?: number }
  | { readonly stage: 'gazetteer'; readonly loaded: number; readonly total: number | null };

/** The words of bringing an article; they load with what says them. */
export const bringWords = {
  pasteArticle: 'Paste an article',
  pasteHint: 'Its headline first, then the text…',
  pasted: 'The pasted article',
  characters: (count: number) => `${count.toLocaleString('en')} characters`,
  clear: 'Clear',
  findPlaces: 'Find its places',
  home: 'Where is it published? (optional)',
  homeHint: 'The paper’s own town',
  homeWhy: 'Tells towns of the same name apart. A dateline in the text comes first.',
  homeKept: 'Remembered for the next article. Empty the field to forget it.',
  homeNotFound: 'No place of that name was found.',
  reading: 'Reading…',
  orFile: 'Or open a file, or drop it anywhere on the page: text, Markdown, HTML or story.json',
  staysHere: 'The text stays in this browser; nothing is sent anywhere.',
  drop: 'Drop it to put it on the map',
  dropHint: 'A text, a Markdown or HTML file, or a story.json',

  searching: (progress: Progress | null): string => {
    if (progress?.stage === 'gazetteer') {
      const { loaded, total } = progress;
      return `Loading the gazetteer: ${of(megabytes(loaded), total === null ? null : megabytes(total))}…`;
    }
    if (!progress?.of || progress.done === progress.of) return 'Finding the places…';
    return `Finding the places, the first ${Math.ceil(((progress.done ?? 0) / progress.of) * 100)} % of the text first…`;
  },
  offline:
    'You are offline. The gazetteer is loaded once, with the first article. Connect and try again; your article is safe.',
  stop: 'Stop',
  noPlaces: 'No places were found in this text. You can add them yourself in Review.',
  otherLanguage: (lang: string) =>
    `This text is in ${languageName(lang)}. Wherein knows the words of English: fewer places are found, and with less confidence.`,
  guessed: (encoding: string) =>
    `The file does not name its encoding, so it was read as ${encoding}. If letters look wrong, save it as UTF-8 and open it again.`,
  dismiss: 'Dismiss',

  bookmark: 'Put this article on the map',
  bookmarkFor: 'Or use a bookmark on the page you are reading',
  bookmarkHow:
    'Drag this to your bookmarks bar once. Then click it on a page that you are reading, and Wherein opens beside it with the article.',
  bookmarkCopy: 'Copy its address',
  bookmarkCopyHow:
    'On a phone, bookmark any page, then put the copied text in place of that bookmark’s address.',
  copied: 'Copied.',
  cannotCopy: 'The browser did not let the page copy.',
  handover: 'An article from another page',
  waiting: 'Waiting for the article…',
  handedOver: (origin: string) => `${origin} sent this article:`,
  accept: 'Put it on the map',
  refuse: 'Cancel',
  noHandover:
    'The page did not send its article; some sites forbid it. Copy the article there and paste it here.',
} as const;
