/** What the compact form's card shows over the map: the selected place's excerpts, the places, or the article. */
export type View = 'map' | 'places' | 'article';
