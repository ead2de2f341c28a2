/** The samples, and the invitation to begin. */
export const sampleWords = {
  title: 'Or start from a sample',
  /** Each sample by the name of its story: what it is about, and what sort of text it is. */
  samples: {
    'baghdad-strike': ['A strike in Baghdad', 'News report'],
    'mekong-slow-boat': ['A slow boat down the Mekong', 'Travel'],
    'five-boroughs': ['Five boroughs on foot', 'Sport, one city'],
    'lithium-triangle': ['The salt that moves cars', 'Business'],
    'ibn-battuta': ['The long road of Ibn Battuta', 'History'],
  },

  headline: 'Put any article on a map',
  about: 'Paste it, and every place is found and linked, here in your browser. Nothing is sent anywhere.',
  field: 'Your article',
  hint: 'Paste an article here…',
  dismiss: 'Hide this introduction',
  try: 'Or try',
  instead: 'Make a map of another article with New map above, or look at a sample:',
} as const;
