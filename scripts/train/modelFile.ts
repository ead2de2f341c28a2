import type { Built } from '../data/Builder.ts';

/** A model as a file of `public/data`, with where it comes from. */
export function modelFile(bytes: Uint8Array): Built {
  return {
    file: 'model-en.bin',
    bytes,
    sources: [
      {
        name: 'Wherein, weights learnt from annotated news in English; none of its text is in them',
        from: 'scripts/train',
        licence: 'MIT',
        url: '',
      },
    ],
  };
}
