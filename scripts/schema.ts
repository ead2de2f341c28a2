import { writeFileSync } from 'node:fs';
import { STORY_VERSION } from '../src/story/schema.ts';
import { storyJsonSchema } from './storyJsonSchema.ts';

const output = `public/schema/story-${STORY_VERSION}.json`;
writeFileSync(output, storyJsonSchema());
console.log(`${output}: the JSON Schema of the story document`);
