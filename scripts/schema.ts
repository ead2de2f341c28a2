import { writeFileSync } from 'node:fs';
import { storyJsonSchema } from './storyJsonSchema.ts';

writeFileSync('public/schema/story-1.json', storyJsonSchema());
console.log('public/schema/story-1.json: the JSON Schema of the story document');
