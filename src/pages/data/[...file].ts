import type { APIRoute, GetStaticPaths } from 'astro';

import { getContent } from '../../content.ts';
import { mediaTypeOf } from '../../lib/data/file.ts';
import type { DataFile } from '../../lib/data/file.ts';
import { listAllDataFiles } from '../../lib/data/package.ts';

/** Every file below `/data/`. */
export const getStaticPaths = (async () =>
  (await listAllDataFiles(await getContent())).map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'Content-Type': mediaTypeOf(file.path) } });
