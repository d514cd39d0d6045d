import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

import { contentLoader } from './build/loader.ts';
import type { Content } from './lib/plan/content.ts';
import { chapterSchema } from './schemas/chapter.ts';

/** The chapters as MDX, for rendering; their texts as data stand in `content`. */
const chapters = defineCollection({
  loader: glob({
    base: import.meta.env.PLAN_CHAPTERS,
    pattern: '{zh,en}/**/*.mdx',
    generateId: ({ entry }) => `chapters/${entry}`,
  }),
  schema: chapterSchema,
});

/** Everything else: one entry that holds the checked content. The check has already applied every schema. */
const content = defineCollection({ loader: contentLoader(), schema: z.custom<Content>() });

/** Starlight asks for this collection; no page of a plan is in it. */
const docs = defineCollection({ loader: { name: 'none', load: async () => {} }, schema: docsSchema() });

export const collections = { chapters, content, docs };
