interface ImportMetaEnv {
  /** The folder of the chapters as a file URL, so that any path will do; set by the configuration. */
  readonly PLAN_CHAPTERS: string;
  /** The whole title of the plan in both languages, and what its translation is called; set by the configuration. */
  readonly PLAN_TITLE: { zh: string; en: string; translation: string };
}

declare namespace App {
  interface Locals {
    /** Names of the terms of the plan, within which no title is broken; set by the middleware. */
    terms?: string[];
    /** True on pages that hold the whole plan, where headings stand deeper than on pages of their own. */
    wholePlan?: boolean;
    /** True on pages that say beside headings and paragraphs what is linked to them. */
    showsLinks?: boolean;
  }
}
