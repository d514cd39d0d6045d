import type { APIRoute } from 'astro';

import { getContent } from '../../content.ts';
import { listParagraphs } from '../../lib/units.ts';

/** `/data/paragraphs.json`: every paragraph in both languages, in the order of the plan. */
export const GET: APIRoute = async () => Response.json(listParagraphs(await getContent()));
