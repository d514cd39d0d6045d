import { describe, expect, it } from 'vitest';

import { LANGS } from '../../src/i18n/locales.ts';
import { toPlainPlan } from '../../src/lib/data/plain.ts';
import { publishedLines } from '../../src/lib/source/account.ts';
import { countTreatments, listTreatments } from '../../src/lib/source/treatments.ts';
import { getSoundContent, SECOND_PLAN } from '../helpers/content.ts';

const content = getSoundContent();
const closeUp = (text: string): string => text.replaceAll(' ', '');

/** Lines before the contents of the released text: title, issuer and date. */
const COVER = 3;

describe(countTreatments, () => {
  const counts = countTreatments(content);
  const plain = toPlainPlan(content, 'zh').split('\n').filter(Boolean).map(closeUp);
  // Contents have tabs, and so has the table, which stands in a file of its own.
  const released = publishedLines(content, () => 1)
    .filter(
      ({ text, file }) => text !== content.plan.contents.zh && (file === 'indicators.yaml' || !text.includes('\t')),
    )
    .map(({ text }) => closeUp(text));

  it('knows all that the plain text does: no contents, lines of the editors, cells filled', () => {
    const rest = plain.toSpliced(COVER, counts.lines);
    expect(rest).toHaveLength(released.length);
    const differing = rest.filter((line, index) => line !== released[index]);
    expect(differing).toHaveLength(counts.cells);
    const categories = content.indicators.categories.map(({ name }) => name.zh);
    for (const line of differing) {
      const name = categories.find((category) => line.startsWith(`${category}\t`)) ?? '';
      expect(released).toContain(line.slice(name.length));
    }
  });

  it('counts the parts of key projects, each of which the released text has in one paragraph', () => {
    expect(counts.parts).toBe(content.outline.units.filter(({ kind }) => kind === 'project-part').length);
    expect(plain.filter((line) => line.startsWith('工程内容：'))).toHaveLength(counts.projects);
    expect(counts.closings).toBe(content.outline.units.filter(({ kind }) => kind === 'closing').length);
  });
});

describe(listTreatments, () => {
  it.each(LANGS)('says every number of the counts in %s, and leaves out what a plan has nothing of', (lang) => {
    const { projects, parts, cells, lines } = countTreatments(content);
    const said = listTreatments(content, lang).join('\n');
    for (const count of [projects, parts, cells, lines]) expect(said).toContain(String(count));
    expect(listTreatments(getSoundContent(SECOND_PLAN), lang).length).toBeLessThan(
      listTreatments(content, lang).length,
    );
  });
});
