import Figure from '../mdx/Figure.astro';
import Goal from '../mdx/Goal.astro';
import IndicatorTable from '../mdx/IndicatorTable.astro';
import KeyProject from '../mdx/KeyProject.astro';
import Paragraph from '../mdx/Paragraph.astro';
import UnitHeading from '../mdx/UnitHeading.astro';
import Closing from './Closing.astro';
import Lead from './Lead.astro';
import Part from './Part.astro';

/** What a chapter’s MDX is made of; chapters import nothing themselves. */
export const chapterComponents = {
  p: Paragraph,
  h2: UnitHeading,
  h3: UnitHeading,
  Lead,
  Part,
  Goal,
  Closing,
  KeyProject,
  Figure,
  IndicatorTable,
};
