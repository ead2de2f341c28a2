import { toJsonSchema } from '@valibot/to-json-schema';
import { STORY_VERSION, storySchema } from '../src/story/schema.ts';

/** The text of the JSON Schema of a story document, made from the schema that the parser itself uses. */
export function storyJsonSchema(): string {
  const schema = toJsonSchema(storySchema, { typeMode: 'input' });
  return `${JSON.stringify(
    {
      $schema: schema.$schema,
      title: `Wherein story, version ${STORY_VERSION}`,
      description:
        'An article, the places in it and the mentions that tie them. Offsets count UTF-16 units into the text, half open; text.slice(start, end) equals quote; mentions are in reading order and do not overlap.',
      ...schema,
    },
    null,
    2,
  )}\n`;
}
