// The page turns the worker's answers into stories, and imports nothing of the geoparser itself.
export { type ArticleDetails, toStory } from '../geoparse/toStory.ts';
