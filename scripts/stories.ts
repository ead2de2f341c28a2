import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileMarkdown } from '../src/story/markdown/compileMarkdown.ts';
import { serialiseStory } from '../src/story/serialise.ts';

// Compiles every stories/NAME.md into public/stories/NAME.json.
for (const file of readdirSync('stories').filter((name) => name.endsWith('.md'))) {
  const story = compileMarkdown(readFileSync(`stories/${file}`, 'utf8'));
  const output = `public/stories/${file.replace(/\.md$/, '.json')}`;
  writeFileSync(output, serialiseStory(story));
  const words = story.text.split(/\s+/).length;
  console.log(`${output}: ${words} words, ${story.places.length} places, ${story.mentions.length} mentions`);
}
